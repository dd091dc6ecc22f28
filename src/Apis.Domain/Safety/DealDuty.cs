using Apis.Domain.Deals;

namespace Apis.Domain.Safety;

/// <summary>What a deal asks of its homes at a moment (GridMaster and controller 1.2).</summary>
public readonly record struct DealDuty(Deal Deal, bool MasterSideMustBeActive, bool BothSidesMustBeActive)
{
    public Direction DirectionOf(string unitId) =>
        Deal.UnitOf(Side.ChargeUnit) == unitId ? Direction.Charge : Direction.Discharge;
}
