using Apis.Domain.Policies;

namespace Apis.Domain.GridMasters;

/// <summary>Who should be GridMaster (specification 4.2); null is whoever is, or whoever comes first.</summary>
public static class PreferredUnit
{
    public static string? Of(ClusterView view, Policy policy) => policy.GridMaster switch
    {
        { GridMasterStrategy: GridMasterStrategy.Anywhere } => null,
        { GridMasterStrategy: GridMasterStrategy.Fixed, FixedUnitId: { } fixedUnitId } => IfAble(fixedUnitId, view, policy),
        _ => view.IsGridMaster ? IfAble(view.VoltageReferenceUnitId, view, policy) : null,
    };

    /// <summary>One that is down doesn't leave the cluster without a GridMaster: another holds the role (U25, D7.4).</summary>
    static string? IfAble(string? unitId, ClusterView view, Policy policy) =>
        unitId is not null && view.AliveUnitIds.Contains(unitId) && policy.HasMember(unitId) ? unitId : null;
}
