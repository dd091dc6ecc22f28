namespace Apis.Domain.Topology;

/// <summary>A line of the DC grid: the homes at its two ends and the current that it may carry (specification 11.1).</summary>
public sealed record Branch(
    string Id,
    ValueList<string> ForwardUnitIds,
    ValueList<string> BackwardUnitIds,
    double CurrentCapacityA);
