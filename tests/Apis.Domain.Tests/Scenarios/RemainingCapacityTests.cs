using Apis.Domain.Errors;
using Apis.Domain.Scenarios;
using Apis.Domain.Units;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Scenarios;

public sealed class RemainingCapacityTests
{
    [Theory]
    [InlineData(95, 4560)]
    [InlineData(90, 4320)]
    [InlineData(80, 3840)]
    [InlineData(75, 3600)]
    [InlineData(70, 3360)]
    [InlineData(60, 2880)]
    [InlineData(59.99, 2879)]
    [InlineData(55, 2640)]
    [InlineData(0, 0)]
    public void It_is_the_whole_part_of_what_the_charge_makes_of_the_nominal_capacity(double rsocPercent, int remainingWh) =>
        Assert.Equal(remainingWh, RemainingCapacity.Wh(Samples.Hardware, new BatteryReading(rsocPercent)).Value);

    [Fact]
    public void Without_a_state_of_charge_it_is_unknown() => Assert.Equal(
        ErrorKind.Local(ErrorCategory.Hardware, ErrorLevel.Warn),
        RemainingCapacity.Wh(Samples.Hardware, default).Problem?.Raises);

    [Fact]
    public void It_is_exact_in_hundredths_of_a_per_cent() => Properties.ForAll(
        from nominalWh in Gen.Choose(1, 20_000)
        from hundredths in Gen.Choose(0, 10_000)
        select (nominalWh, hundredths),
        of => RemainingCapacity.Wh(
            Samples.Hardware with { BatteryNominalCapacityWh = of.nominalWh }, new BatteryReading(of.hundredths / 100.0)).Value
            == of.nominalWh * of.hundredths / 10_000,
        cases: 10_000);
}
