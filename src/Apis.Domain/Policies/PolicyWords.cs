using Apis.Domain.Deals;
using Apis.Domain.Files.Reading;
using Apis.Domain.Modes;

namespace Apis.Domain.Policies;

/// <summary>The words of policy.json, with those of the specification that mean the same (C25).</summary>
static class PolicyWords
{
    public static readonly Words<GlobalMode> Modes = new(
        ("autonomous", GlobalMode.Autonomous), ("heteronomous", GlobalMode.Heteronomous),
        ("stop", GlobalMode.Stop), ("manual", GlobalMode.Manual));

    public static readonly Words<Side> Sides = new(("chargeUnit", Side.ChargeUnit), ("dischargeUnit", Side.DischargeUnit))
    {
        Aliases =
        [
            ("charge", Side.ChargeUnit), ("charging node", Side.ChargeUnit),
            ("discharge", Side.DischargeUnit), ("discharging node", Side.DischargeUnit),
        ],
    };

    public static readonly Words<TakeOverVoltage> TakeOverVoltages =
        new(("theoretical", TakeOverVoltage.Theoretical), ("actual", TakeOverVoltage.Actual));

    public static readonly Words<MasterDealStrategy> MasterDealStrategies = new(("newestDeal", MasterDealStrategy.NewestDeal));

    public static readonly Words<GridMasterStrategy> GridMasterStrategies = new(
        ("voltageReferenceUnit", GridMasterStrategy.VoltageReferenceUnit),
        ("fixed", GridMasterStrategy.Fixed), ("anywhere", GridMasterStrategy.Anywhere))
    {
        Aliases =
        [
            ("voltageReference", GridMasterStrategy.VoltageReferenceUnit),
            ("Voltage Reference", GridMasterStrategy.VoltageReferenceUnit),
        ],
    };
}
