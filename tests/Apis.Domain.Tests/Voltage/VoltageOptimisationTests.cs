using Apis.Domain.Converters;
using Apis.Domain.Tests.Deals;
using Apis.Domain.Voltage;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Voltage;

public sealed class VoltageOptimisationTests
{
    [Theory]
    [InlineData(52.0, 338.0)]
    [InlineData(50.5, 328.25)]
    [InlineData(null, null)]
    public void A_homes_efficient_voltage_follows_its_battery(double? batteryVoltageV, double? efficientV) => Assert.Equal(
        efficientV, VoltageOptimisation.EfficientGridVoltageV(new Meter(BatteryVoltageV: batteryVoltageV), Samples.Hardware));

    [Fact]
    public void A_home_without_a_ratio_has_no_say() => Assert.Null(VoltageOptimisation.EfficientGridVoltageV(
        new Meter(BatteryVoltageV: 52), Samples.Hardware with { EfficientBatteryGridVoltageRatio = null }));

    [Fact]
    public void The_target_of_the_worked_example_is_the_mean() =>
        Assert.Equal(333.125, VoltageOptimisation.TargetV(Homes(("E001", 338.0), ("E002", 328.25)), Samples.Policy));

    [Fact]
    public void A_home_without_a_say_is_left_out() => Assert.Equal(
        333.125, VoltageOptimisation.TargetV(Homes(("E001", 338.0), ("E002", 328.25), ("E003", null)), Samples.Policy));

    [Fact]
    public void Without_any_say_there_is_no_target()
    {
        Assert.Null(VoltageOptimisation.TargetV(Homes(("E001", null)), Samples.Policy));
        Assert.Null(VoltageOptimisation.TargetV(Homes(), Samples.Policy));
    }

    [Theory]
    [InlineData(300, 330)]
    [InlineData(330, 330)]
    [InlineData(345, 345)]
    [InlineData(360, 360)]
    [InlineData(365, 360)]
    public void The_target_stays_within_its_limits(double efficientV, double targetV) =>
        Assert.Equal(targetV, VoltageOptimisation.TargetV(Homes(("E001", efficientV)), Samples.Policy));

    [Theory]
    [InlineData(20, 10, 330, 360)]
    [InlineData(40, 10, 340, 340)]
    [InlineData(5, 5, 315, 375)]
    [InlineData(20, 20, 360, 360)]
    public void The_limits_follow_the_policy(double dropAllowanceV, double separationV, double minV, double maxV) => Assert.Equal(
        new Interval(minV, maxV),
        VoltageOptimisation.ClampsV(
            Samples.Policy with { GridVoltageDropAllowanceV = dropAllowanceV, GridVoltageSeparationV = separationV }));

    [Fact]
    public void The_lower_limit_wins_when_they_cross() => Assert.Equal(
        345, VoltageOptimisation.TargetV(Homes(("E001", 340)), Samples.Policy with { GridVoltageDropAllowanceV = 45 }));

    [Fact]
    public void No_home_leads_it_out_of_its_limits() => Properties.ForAll(
        from voltages in Gen.Choose(0, 60_000).NonEmptyListOf()
        from dropAllowanceV in Gen.Choose(0, 60)
        from separationV in Gen.Choose(1, 25)
        select (voltages, dropAllowanceV, separationV),
        example =>
        {
            var homes = Homes([.. example.voltages.Select((value, index) => ($"E{index:000}", (double?)value / 100))]);
            var policy = Samples.Policy with
            {
                GridVoltageDropAllowanceV = example.dropAllowanceV,
                GridVoltageSeparationV = example.separationV,
            };
            var clampsV = VoltageOptimisation.ClampsV(policy);

            var targetV = VoltageOptimisation.TargetV(homes, policy)!.Value;

            Assert.InRange(targetV, clampsV.Min, Math.Max(clampsV.Min, clampsV.Max));
            Assert.Equal(targetV, VoltageOptimisation.TargetV(homes.Reverse().ToDictionary(), policy));
        });

    static Dictionary<string, double?> Homes(params (string UnitId, double? EfficientV)[] homes) =>
        homes.ToDictionary(home => home.UnitId, home => home.EfficientV);

    [Fact]
    public void It_is_due_when_a_deal_begins_or_ends_to_share()
    {
        var (waiting, sharing) = (Samples.Deal("a"), Samples.Deal("b").Started());

        Assert.False(VoltageOptimisation.IsDue([waiting, sharing], [sharing, waiting.Active()]));
        Assert.True(VoltageOptimisation.IsDue([waiting], [waiting.WarmedUp()]));
        Assert.True(VoltageOptimisation.IsDue([sharing], [Samples.Deal("b").Stopped()]));
        Assert.True(VoltageOptimisation.IsDue([sharing], [Samples.Deal("c").Started()]));
    }
}
