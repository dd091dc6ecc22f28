using Apis.Domain.Errors;
using Apis.Domain.Grid;

namespace Apis.Domain.Deals;

/// <summary>Why a running deal has to end before its amount is reached (policy: gridMaster.deal.forceStopCondition).</summary>
public static class ForcedStop
{
    const string StateOfCharge = "state of charge";

    /// <summary>Null while both batteries may go on.</summary>
    public static Problem? Reason(GridView grid, Deal deal)
    {
        var (dischargeUnitId, chargeUnitId) = (deal.Terms.DischargeUnitId, deal.Terms.ChargeUnitId);
        if (grid.Unit(dischargeUnitId)?.Battery.RsocPercent is not { } dischargeRsocPercent)
            return GridProblems.Unread(dischargeUnitId, StateOfCharge);
        if (grid.Unit(chargeUnitId)?.Battery.RsocPercent is not { } chargeRsocPercent)
            return GridProblems.Unread(chargeUnitId, StateOfCharge);

        var policy = grid.Policy.GridMaster;
        if (dischargeRsocPercent < policy.DischargeUnitLowerLimitRsocPercent)
            return new($"{dischargeUnitId} : dischargeUnitLowerLimitRsoc");
        return policy.ChargeUnitUpperLimitRsocPercent < chargeRsocPercent
            ? new($"{chargeUnitId} : chargeUnitUpperLimitRsoc")
            : null;
    }
}
