using Apis.Domain.Converters;
using Apis.Domain.Voltage;

namespace Apis.Domain.Tests.Voltage;

public sealed class VoltageRampTests
{
    [Theory]
    [InlineData(null, "LOGIC:GLOBAL:WARN")]
    [InlineData(320.01, "HARDWARE:GLOBAL:ERROR")]
    [InlineData(330.0, "HARDWARE:GLOBAL:ERROR")]
    [InlineData(350.0, "HARDWARE:GLOBAL:ERROR")]
    [InlineData(310.0, "waits")]
    [InlineData(305.0, "waits")]
    [InlineData(290.0, "waits")]
    [InlineData(320.0, "goes")]
    [InlineData(310.01, "goes")]
    [InlineData(289.99, "goes")]
    [InlineData(0.0, "goes")]
    [InlineData(-2.0, "goes")]
    public void The_voltage_before_the_first_start_decides(double? gridVoltageV, string expected)
    {
        var refusal = VoltageRamp.Refusal(gridVoltageV, Samples.Policy);

        Assert.Equal(expected, refusal is null ? "goes" : refusal.Raises?.ToString() ?? "waits");
    }

    [Theory]
    [InlineData(345.99, RampUpProgress.Rising)]
    [InlineData(346.0, RampUpProgress.Done)]
    [InlineData(354.0, RampUpProgress.Done)]
    [InlineData(354.01, RampUpProgress.Rising)]
    public void The_ramp_is_done_within_the_allowance_on_both_sides(double gridVoltageV, RampUpProgress progress) => Assert.Equal(
        new RampUpOutcome(progress),
        VoltageRamp.Judge(At(gridVoltageV), TimeSpan.FromSeconds(10), Samples.Policy));

    [Theory]
    [InlineData(179.999, RampUpProgress.Rising, null)]
    [InlineData(180.0, RampUpProgress.Failed, "HARDWARE:GLOBAL:ERROR")]
    public void The_ramp_has_a_limited_time(double seconds, RampUpProgress progress, string? raises)
    {
        var outcome = VoltageRamp.Judge(At(340), TimeSpan.FromSeconds(seconds), Samples.Policy);

        Assert.Equal(progress, outcome.Progress);
        Assert.Equal(raises, outcome.Problem?.Raises?.ToString());
    }

    [Fact]
    public void A_voltage_that_comes_at_the_last_moment_counts() => Assert.Equal(
        RampUpProgress.Done, VoltageRamp.Judge(At(350), TimeSpan.FromHours(1), Samples.Policy).Progress);

    [Fact]
    public void A_ramp_without_its_readings_fails()
    {
        Assert.Equal(RampUpProgress.Failed, Progress(At(350) with { TargetGridVoltageV = null }));
        Assert.Equal(RampUpProgress.Failed, Progress(At(350) with { Meter = default }));

        static RampUpProgress Progress(ConverterReading master) =>
            VoltageRamp.Judge(master, TimeSpan.Zero, Samples.Policy).Progress;
    }

    static ConverterReading At(double gridVoltageV) => Samples.Unit("E001", ConverterMode.VoltageReference).Converter with
    {
        Meter = new(gridVoltageV, 0),
        TargetGridVoltageV = 350,
    };
}
