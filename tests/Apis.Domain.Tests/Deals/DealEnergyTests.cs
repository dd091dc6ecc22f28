using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Deals;

public sealed class DealEnergyTests
{
    [Fact]
    public void A_steady_power_counts_for_the_time_that_it_flows()
    {
        var deal = Counted(Samples.Deal().Started(powerW: 345), (6, 345));

        Assert.Equal(0.575, deal.CumulateAmountWh!.Value, 12);
    }

    [Fact]
    public void Half_a_second_counts_too()
    {
        var deal = Counted(Samples.Deal().Started(powerW: 360), (0.5, 360));

        Assert.Equal(0.05, deal.CumulateAmountWh!.Value, 12);
    }

    [Fact]
    public void Between_two_samples_the_mean_counts()
    {
        var deal = Counted(Samples.Deal().Started(powerW: 0), (10, 360), (10, 0));

        Assert.Equal(1, deal.CumulateAmountWh!.Value, 12);
    }

    [Fact]
    public void Energy_that_flows_back_makes_the_amount_smaller() =>
        Assert.Equal(-0.5, Counted(Samples.Deal().Started(powerW: -360), (5, -360)).CumulateAmountWh!.Value, 12);

    [Fact]
    public void A_clock_that_stands_or_goes_back_counts_nothing() =>
        Assert.Equal(0, Counted(Samples.Deal().Started(), (-5, 1000)).CumulateAmountWh);

    [Theory]
    [InlineData(49.9, false)]
    [InlineData(50, false)]
    [InlineData(50.001, true)]
    public void The_amount_is_reached_only_in_excess(double amountWh, bool reached) =>
        Assert.Equal(reached, DealEnergy.IsReached(Samples.Deal().Started() with { CumulateAmountWh = amountWh }));

    static Deal Counted(Deal deal, params (double Seconds, double PowerW)[] samples) => samples.Aggregate(
        deal,
        (counted, sample) => DealStateMachine.Cumulate(
            counted,
            counted.CumulateDateTime!.Value.Instant!.Value.AddSeconds(sample.Seconds),
            sample.PowerW).Value!);
}
