using Apis.Domain;

namespace Apis.Emulation.Panels;

/// <summary>A DC bus at an instant. Without lines it is one node, and `Nodes` and `Lines` are empty.</summary>
public sealed record BusPanel
{
    public required string Name { get; init; }

    /// <summary>Who holds the voltage; null when nobody does.</summary>
    public string? HolderUnitId { get; init; }

    public double VoltageV { get; init; }

    /// <summary>What the voltage is on the way to; null when it isn't.</summary>
    public double? RampTargetV { get; init; }

    /// <summary>Into all leaks together.</summary>
    public double LeakCurrentA { get; init; }

    public ValueList<NodePanel> Nodes { get; init; } = [];

    public ValueList<LinePanel> Lines { get; init; } = [];

    /// <summary>What is wrong on the bus, each in a few words for people.</summary>
    public ValueList<string> Alarms { get; init; } = [];
}
