using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Grid;

namespace Apis.Domain.Tests.Deals;

public sealed class SlaveSideTests
{
    static readonly Deal Running = Samples.Deal("running", currentA: 0.8).Started(isMaster: true);
    static readonly Deal Deal = Samples.Deal("deal", to: "E003");

    [Fact]
    public void A_waiting_converter_is_started_with_the_deals_current() => Assert.Equal(
        new UnitCommand("E001", DeviceCommand.Start(Direction.Discharge, 1)),
        SlaveSide.Start(Grid(ConverterMode.Wait), Deal, Side.ChargeUnit));

    [Fact]
    public void A_running_converter_gets_the_deals_current_on_top() => Assert.Equal(
        new UnitCommand("E001", DeviceCommand.Current(1.8)),
        SlaveSide.Start(Grid(ConverterMode.Discharge, Running), Deal, Side.ChargeUnit));

    [Fact]
    public void The_charging_side_is_started_when_the_voltage_is_on_the_discharging_one() => Assert.Equal(
        new UnitCommand("E003", DeviceCommand.Start(Direction.Charge, 1)),
        SlaveSide.Start(new([], [Samples.Unit("E003")], Samples.Policy), Deal, Side.DischargeUnit));

    [Fact]
    public void A_converter_that_no_other_deal_needs_goes_to_wait() => Assert.Equal(
        new UnitCommand("E001", DeviceCommand.Wait),
        SlaveSide.Stop(Grid(ConverterMode.Discharge), Deal, Side.ChargeUnit));

    [Fact]
    public void A_converter_that_others_need_goes_back_to_their_current() => Assert.Equal(
        new UnitCommand("E001", DeviceCommand.Current(0.8)),
        SlaveSide.Stop(Grid(ConverterMode.Discharge, Running), Deal, Side.ChargeUnit));

    static GridView Grid(ConverterMode mode, params Deal[] deals) =>
        new([.. deals, Deal], [Samples.Unit("E001", mode)], Samples.Policy);
}
