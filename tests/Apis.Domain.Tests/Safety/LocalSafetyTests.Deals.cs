using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Domain.Safety;

namespace Apis.Domain.Tests.Safety;

public sealed partial class LocalSafetyTests
{
    [Theory]
    [InlineData(EffectiveMode.Autonomous, true)]
    [InlineData(EffectiveMode.Heteronomous, true)]
    [InlineData(EffectiveMode.Stop, true)]
    [InlineData(EffectiveMode.Manual, false)]
    public void Without_a_deal_the_converter_waits_except_in_mode_manual(EffectiveMode mode, bool isChecked)
    {
        var situation = Homes.Situation(ConverterMode.VoltageReference) with { Mode = mode };

        Assert.Equal(isChecked ? ["HARDWARE:LOCAL:WARN converter mode without a deal"] : [], situation.Raised());
        Assert.Equal(isChecked ? ["HARDWARE:LOCAL:ERROR converter mode without a deal"] : [], situation.Raised(times: 2));
    }

    [Theory]
    [InlineData(EffectiveMode.Stop)]
    [InlineData(EffectiveMode.Manual)]
    public void A_deal_where_none_may_be_is_a_users_error_at_once(EffectiveMode mode) => Assert.Equal(
        ["USER:LOCAL:ERROR deals"], (Homes.Situation(deals: Homes.NotActive()) with { Mode = mode }).Raised());

    [Fact]
    public void Active_deals_of_both_directions_contradict_each_other()
    {
        var situation = Homes.Situation(
            ConverterMode.VoltageReference, 0, Homes.Activated(charges: true), Homes.Activated(charges: false));

        Assert.Equal(["LOGIC:LOCAL:WARN directions of active deals"], situation.Raised());
        Assert.Equal(["LOGIC:LOCAL:ERROR directions of active deals"], situation.Raised(times: 2));
    }

    [Fact]
    public void A_deal_that_is_not_active_has_no_direction_yet() => Assert.Empty(Homes.Situation(
        ConverterMode.VoltageReference, 0, Homes.Activated(charges: true), Homes.NotActive(charges: false)).Raised());

    [Theory]
    [InlineData(ConverterMode.Wait, true, true, true)]
    [InlineData(ConverterMode.VoltageReference, false, true, true)]
    [InlineData(ConverterMode.Charge, false, true, true)]
    [InlineData(ConverterMode.Discharge, false, false, false)]
    public void The_mode_fits_the_phase_of_its_deal(ConverterMode mode, bool notActive, bool activated, bool alsoIfCharging)
    {
        Assert.Equal(notActive, Fits(mode, Homes.NotActive()));
        Assert.Equal(activated, Fits(mode, Homes.Activated()));
        Assert.Equal(alsoIfCharging && mode is not ConverterMode.Wait, Fits(mode, Homes.Started()));
    }

    [Theory]
    [InlineData(ConverterMode.Discharge, true)]
    [InlineData(ConverterMode.VoltageReference, true)]
    [InlineData(ConverterMode.Charge, false)]
    [InlineData(ConverterMode.Wait, false)]
    public void The_discharging_home_of_a_started_deal_discharges_or_holds_the_voltage(ConverterMode mode, bool fits) =>
        Assert.Equal(fits, Fits(mode, Homes.Started(charges: false)));

    [Fact]
    public void One_started_deal_among_others_forbids_WAIT() =>
        Assert.False(Fits(ConverterMode.Wait, Homes.NotActive(), Homes.Activated(), Homes.Started()));

    [Fact]
    public void A_mode_that_does_not_fit_warns_then_is_an_error()
    {
        var situation = Homes.Situation(deals: Homes.Started());

        Assert.Equal(["HARDWARE:LOCAL:WARN converter mode for its deals"], situation.Raised());
        Assert.Equal(["HARDWARE:LOCAL:ERROR converter mode for its deals"], situation.Raised(times: 2));
    }

    [Fact]
    public void A_strike_without_a_deal_is_forgotten_when_there_is_one()
    {
        var running = Homes.Situation(ConverterMode.VoltageReference);
        var memory = LocalSafety.Evaluate(running, SafetyMemory.Empty).Memory;

        memory = LocalSafety.Evaluate(running with { Deals = [Homes.Activated()] }, memory).Memory;

        Assert.Equal(
            ["HARDWARE:LOCAL:WARN converter mode without a deal"], Homes.Raised(LocalSafety.Evaluate(running, memory)));
    }

    static bool Fits(ConverterMode mode, params Deal[] deals) => LocalSafety
        .Evaluate(Homes.Situation(mode, 0, deals), SafetyMemory.Empty)
        .Verdicts.Single(verdict => verdict.Quantity == "converter mode for its deals").Holds;
}
