namespace Apis.Emulation.Circuits;

/// <summary>A line between two nodes of the DC grid, out and back; several may join the same two.</summary>
public sealed record GridLine(string From, string To, double ResistanceOhm)
{
    /// <summary>The current that it may carry; null when nobody looks.</summary>
    public double? CapacityA { get; init; }

    /// <summary>Whether it is cut.</summary>
    public bool IsOpen { get; init; }
}
