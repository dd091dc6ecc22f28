namespace Apis.Domain.Policies;

/// <summary>How the GridMaster is chosen (specification 4.2; policy: gridMaster.gridMasterSelection.strategy).</summary>
public enum GridMasterStrategy
{
    VoltageReferenceUnit,
    Fixed,
    Anywhere,
}
