using Apis.Domain.GridMasters;
using Apis.Domain.Policies;

namespace Apis.Domain.Tests.GridMasters;

/// <summary>Clusters of four homes, seen by E001.</summary>
static class ClusterSamples
{
    public static ClusterView Nobody { get; } = new()
    {
        UnitId = "E001",
        AliveUnitIds = ["E001", "E002", "E003", "E004"],
        Answer = HeloAnswer.Nobody,
    };

    public static ClusterView RuledBy(string unitId) =>
        Nobody with { Answer = HeloAnswer.GridMaster, GridMasterUnitId = unitId, InterlockHolder = unitId };

    public static Policy With(GridMasterStrategy strategy, string? fixedUnitId = null) => Samples.Policy with
    {
        GridMaster = Samples.Policy.GridMaster with { GridMasterStrategy = strategy, FixedUnitId = fixedUnitId },
    };
}
