using Apis.Domain.Topology;

namespace Apis.Domain.Policies;

/// <summary>policy.json, safety.</summary>
public sealed record SafetyPolicy
{
    /// <summary>sumOfDealingUnitGridCurrentAllowancePerUnitA.</summary>
    public required double GridCurrentAllowancePerUnitA { get; init; }

    /// <summary>sumOfDealGridCurrentMaxA; may be absent where the topology is checked.</summary>
    public double? DealGridCurrentMaxA { get; init; }

    /// <summary>gridTopologyBasedEvaluation.enabled.</summary>
    public bool TopologyEnabled { get; init; }

    public ValueList<Branch> Branches { get; init; } = [];
}
