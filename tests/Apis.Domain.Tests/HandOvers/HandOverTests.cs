using Apis.Domain.Converters;
using Apis.Domain.HandOvers;

namespace Apis.Domain.Tests.HandOvers;

public sealed class HandOverTests
{
    [Fact]
    public void It_takes_four_orders_in_this_order()
    {
        var handOver = new HandOver("E001", "E002", 350);

        Assert.Equal(
            [
                new("E001", DeviceCommand.WillHandOver),
                new("E002", DeviceCommand.WillTakeOver(350)),
                new("E001", DeviceCommand.DidHandOver()),
                new UnitCommand("E002", DeviceCommand.DidTakeOver),
            ],
            Enum.GetValues<HandOverPhase>().Select(handOver.CommandOf));
    }

    [Fact]
    public void The_old_one_can_go_on_in_CC()
    {
        var handOver = new HandOver("E001", "E002", 350, new(ConverterMode.Charge, 0.97));

        Assert.Equal(
            new("E001", DeviceCommand.DidHandOver(ConverterMode.Charge, 0.97)),
            handOver.CommandOf(HandOverPhase.OldDidHandOver));
    }

    [Fact]
    public void The_way_back_leads_to_what_both_did()
    {
        var handOver = new HandOver("E001", "E002", 350, NewBefore: new(ConverterMode.Discharge, 1));

        Assert.Equal(new("E002", DeviceCommand.DidHandOver(ConverterMode.Discharge, 1)), handOver.NewLetsGo());
        Assert.Equal(new("E001", DeviceCommand.DidTakeOver), handOver.OldHoldsOn());
    }

    [Theory]
    [InlineData(ConverterMode.Charge, 1)]
    [InlineData(ConverterMode.Discharge, -0.5)]
    public void A_role_is_read_from_a_converter_in_CC(ConverterMode mode, double gridCurrentA) =>
        Assert.Equal(new CurrentRole(mode, Math.Abs(gridCurrentA)), CurrentRole.Of(Samples.Unit("E001", mode, gridCurrentA)));

    [Fact]
    public void Any_other_converter_has_no_role()
    {
        Assert.Null(CurrentRole.Of(Samples.Unit("E001")));
        Assert.Null(CurrentRole.Of(Samples.Unit("E001", ConverterMode.VoltageReference)));
        Assert.Null(CurrentRole.Of(null));
    }
}
