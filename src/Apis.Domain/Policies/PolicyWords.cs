using Apis.Domain.Deals;
using Apis.Domain.Files.Reading;
using Apis.Domain.Modes;

namespace Apis.Domain.Policies;

/// <summary>The words of policy.json, with those of the specification that mean the same (C25).</summary>
static class PolicyWords
{
    public static readonly Words<GlobalMode> Modes = new([.. Enum.GetValues<GlobalMode>().Select(mode => (mode.Name(), mode))]);

    public static readonly Words<Side> Sides = new(("chargeUnit", Side.ChargeUnit), ("dischargeUnit", Side.DischargeUnit))
    {
        Aliases =
        [
            ("charge", Side.ChargeUnit), ("charging node", Side.ChargeUnit),
            ("discharge", Side.DischargeUnit), ("discharging node", Side.DischargeUnit),
        ],
    };

    /// <summary>Any other word counts as `theoretical`, with a warning (C27).</summary>
    public static readonly Words<TakeOverVoltage> TakeOverVoltages =
        new(("theoretical", TakeOverVoltage.Theoretical), ("actual", TakeOverVoltage.Actual));

    /// <summary>Any other word counts as `newestDeal`, with a warning (C26).</summary>
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
