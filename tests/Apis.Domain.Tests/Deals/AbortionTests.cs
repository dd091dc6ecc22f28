using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Grid;

namespace Apis.Domain.Tests.Deals;

public sealed class AbortionTests
{
    [Fact]
    public void A_deal_that_was_never_activated_touches_no_converter()
    {
        Assert.False(Abortion.TouchesConverters(Samples.Deal()));
        Assert.False(Abortion.TouchesConverters(DealStateMachine.Abort(Samples.Deal(), Samples.Noon, "first attempt")));
        Assert.True(Abortion.TouchesConverters(Samples.Deal().Active()));
    }

    [Fact]
    public void Only_a_deal_with_energy_flowing_is_stopped_first()
    {
        Assert.False(Abortion.StopsFirst(Samples.Deal().WarmedUp()));
        Assert.True(Abortion.StopsFirst(Samples.Deal().Started()));
        Assert.False(Abortion.StopsFirst(Samples.Deal().Stopped()));
    }

    [Theory]
    [InlineData(ConverterMode.VoltageReference, ConverterMode.Charge, "E002, E001")]
    [InlineData(ConverterMode.Discharge, ConverterMode.VoltageReference, "E001, E002")]
    [InlineData(null, ConverterMode.Charge, "E002, E001")]
    [InlineData(null, ConverterMode.VoltageReference, "E001, E002")]
    [InlineData(ConverterMode.Discharge, ConverterMode.Charge, "E001, E002")]
    public void The_home_that_holds_the_voltage_or_may_hold_it_is_stopped_last(
        ConverterMode? discharging, ConverterMode charging, string order)
    {
        var unit = Samples.Unit("E001");
        var grid = new GridView(
            [],
            [unit with { Converter = unit.Converter with { Mode = discharging } }, Samples.Unit("E002", charging)],
            Samples.Policy);

        Assert.Equal(order, string.Join(", ", Abortion.StopOrder(grid, Samples.Deal())));
    }
}
