using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

public sealed class CheckpointTests
{
    [Theory]
    [InlineData(346.0, true)]
    [InlineData(354.0, true)]
    [InlineData(345.99, false)]
    [InlineData(354.01, false)]
    public void The_voltage_is_reached_within_four_volts(double gridVoltageV, bool holds) =>
        Assert.Equal(holds, Judge(new(GridVoltageV: 350), new Meter(gridVoltageV, 5)).Holds);

    [Theory]
    [InlineData(1.0, 0.875, true)]
    [InlineData(1.0, 1.125, true)]
    [InlineData(1.0, 0.87, false)]
    [InlineData(1.0, 1.13, false)]
    [InlineData(-1.0, -0.875, true)]
    [InlineData(-1.0, -1.13, false)]
    [InlineData(0.0, -0.125, true)]
    [InlineData(0.0, 0.125, true)]
    public void The_current_is_reached_within_its_allowance(double targetA, double gridCurrentA, bool holds) =>
        Assert.Equal(holds, Judge(new(GridCurrentA: targetA), new Meter(100, gridCurrentA)).Holds);

    [Theory]
    [InlineData(1.0, -1.0)]
    [InlineData(-1.0, 1.0)]
    public void The_right_size_in_the_wrong_direction_is_wrong(double targetA, double gridCurrentA)
    {
        var verdict = Judge(new(GridCurrentA: targetA), new Meter(350, gridCurrentA));

        Assert.False(verdict.Holds);
        Assert.Equal("HARDWARE:LOCAL:WARN", verdict.Raises.ToString());
    }

    [Theory]
    [InlineData(340, 0, "grid voltage (V)")]
    [InlineData(340, 1, "grid voltage (V)")]
    [InlineData(350, 1, "grid current (A)")]
    public void The_verdict_names_what_is_missed(double gridVoltageV, double gridCurrentA, string quantity) =>
        Assert.Equal(quantity, Judge(new(350, 0), new Meter(gridVoltageV, gridCurrentA)).Quantity);

    [Fact]
    public void A_voltage_that_is_followed_with_a_current_is_a_conflict_of_voltage_references()
    {
        var verdict = Judge(new(360, 0), new Meter(360, -0.5));

        Assert.False(verdict.Holds);
        Assert.Equal((-0.5, -0.125), (verdict.Measured, verdict.Limit));
    }

    [Theory]
    [InlineData(null, 0.0)]
    [InlineData(350.0, null)]
    public void A_value_that_is_not_told_is_not_reached(double? gridVoltageV, double? gridCurrentA)
    {
        var verdict = Judge(new(350, 0), new Meter(gridVoltageV, gridCurrentA));

        Assert.False(verdict.Holds);
        Assert.Equal("HARDWARE:LOCAL:ERROR", verdict.Raises.ToString());
    }

    static Domain.Safety.Verdict Judge(DeviceStep.Checkpoint step, Meter meter) =>
        Checkpoint.Judge(step, new ConverterReading { Meter = meter }, Samples.Policy, Samples.Hardware);
}
