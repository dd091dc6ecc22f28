namespace Apis.Emulation.Circuits;

/// <summary>A resistance between a node of the DC grid and the return.</summary>
public sealed record GridLeak(string At, double ResistanceOhm);
