namespace Apis.Domain.Deals;

/// <summary>One of the two homes of a deal, by what it does (policy: chargeUnit, dischargeUnit).</summary>
public enum Side
{
    ChargeUnit,
    DischargeUnit,
}
