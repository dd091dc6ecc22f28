namespace Apis.Emulation.Panels;

/// <summary>A line of the DC bus; its current is positive when it flows from the first node to the second.</summary>
public readonly record struct LinePanel(string From, string To, double CurrentA, double? CapacityA, bool IsOpen);
