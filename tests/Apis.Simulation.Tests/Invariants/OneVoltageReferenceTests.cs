using Apis.Domain.Converters;
using Apis.Node.Events;
using Apis.Simulation.Invariants;

namespace Apis.Simulation.Tests.Invariants;

public sealed class OneVoltageReferenceTests
{
    static readonly DateTimeOffset Noon = new(2020, 6, 1, 12, 0, 0, TimeSpan.Zero);

    readonly OneVoltageReference _voltage = new();

    [Fact]
    public void Two_that_hold_the_voltage_without_droop_are_a_breach()
    {
        Assert.Null(After("E001", Hold(droop: 0)));
        Assert.Equal("E001 and E002 hold the voltage, neither with droop", After("E002", Hold(droop: 0)));
    }

    [Fact]
    public void Two_with_droop_are_a_hand_over_as_long_as_that_may_take()
    {
        Assert.Null(After("E001", Hold(droop: 0)));
        Assert.Null(After("E001", new DeviceStep.SetVoltage(350, 0.039)));
        Assert.Null(After("E002", Hold(droop: 0.039)));
        Assert.NotNull(After("E001", new DeviceStep.SetCurrent(1), Noon.AddMinutes(11)));
    }

    [Fact]
    public void Who_lets_go_holds_it_no_more()
    {
        After("E001", Hold(droop: 0));
        After("E001", new DeviceStep.SetMode(ConverterMode.Wait, 350, 0));

        Assert.Null(After("E002", Hold(droop: 0)));
    }

    static DeviceStep.SetMode Hold(double droop) => new(ConverterMode.VoltageReference, 350, 2.3, droop);

    string? After(string unitId, DeviceStep step, DateTimeOffset? at = null) =>
        _voltage.After(new DeviceStepTaken(unitId, at ?? Noon, step, null, null));
}
