using Apis.Domain.Nodes;
using Apis.Domain.Units;

namespace Apis.Domain.Negotiations;

/// <summary>A home at the moment of a decision, which is the time of its data, whatever other clocks say.</summary>
public sealed record HomeView(NodeFiles Files, UnitReading Reading, DealingView Dealing, TimeZoneInfo Zone);
