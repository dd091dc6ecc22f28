namespace Apis.Emulation.Settings;

/// <summary>A home that differs from the default.</summary>
public sealed record HomeEntry(string UnitId, HomeSettings Home);
