using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.Policies;

namespace Apis.Domain.Deals;

/// <summary>Why a running deal has to end before its amount is reached (policy: gridMaster.deal.forceStopCondition).</summary>
public static class ForcedStop
{
    /// <summary>Null while both batteries may go on.</summary>
    public static Problem? Reason(GridView grid, Deal deal)
    {
        var (dischargeUnitId, chargeUnitId) = (deal.Terms.DischargeUnitId, deal.Terms.ChargeUnitId);
        if (grid.Unit(dischargeUnitId)?.Battery.RsocPercent is not { } dischargeRsocPercent)
            return Unknown(dischargeUnitId);
        if (grid.Unit(chargeUnitId)?.Battery.RsocPercent is not { } chargeRsocPercent)
            return Unknown(chargeUnitId);

        GridMasterPolicy policy = grid.Policy.GridMaster;
        if (dischargeRsocPercent < policy.DischargeUnitLowerLimitRsocPercent)
            return new($"{dischargeUnitId} : dischargeUnitLowerLimitRsoc");
        return policy.ChargeUnitUpperLimitRsocPercent < chargeRsocPercent
            ? new($"{chargeUnitId} : chargeUnitUpperLimitRsoc")
            : null;
    }

    static Problem Unknown(string unitId) =>
        new($"the state of charge of {unitId} is unknown", ErrorKind.Global(ErrorCategory.Logic, ErrorLevel.Warn));
}
