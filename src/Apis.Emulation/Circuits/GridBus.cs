namespace Apis.Emulation.Circuits;

/// <summary>A DC bus by name, and what it is made of.</summary>
public sealed record GridBus(string Name, GridLayout Layout);
