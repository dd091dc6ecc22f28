namespace Apis.Domain.Policies;

/// <summary>Which deal carries the voltage reference next (policy: gridMaster.masterDealSelection.strategy).</summary>
public enum MasterDealStrategy
{
    NewestDeal,
}
