namespace Apis.Emulation.Panels;

/// <summary>A place of the DC bus where lines or units meet.</summary>
public readonly record struct NodePanel(string Name, double VoltageV);
