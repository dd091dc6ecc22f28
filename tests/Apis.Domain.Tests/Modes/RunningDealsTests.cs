using Apis.Domain.Modes;

namespace Apis.Domain.Tests.Modes;

public sealed class RunningDealsTests
{
    static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(EffectiveMode.Autonomous, true, RunningDealsStep.Continue)]
    [InlineData(EffectiveMode.Heteronomous, true, RunningDealsStep.Continue)]
    [InlineData(EffectiveMode.Stop, true, RunningDealsStep.AskToStop)]
    [InlineData(EffectiveMode.Manual, true, RunningDealsStep.AskToStop)]
    [InlineData(EffectiveMode.Stop, false, RunningDealsStep.Continue)]
    [InlineData(EffectiveMode.Manual, false, RunningDealsStep.Continue)]
    public void Deals_run_on_unless_the_mode_is_stop_or_manual(EffectiveMode mode, bool areThereDeals, RunningDealsStep step) =>
        Assert.Equal(step, RunningDeals.Under(mode, areThereDeals, askedSince: null, Samples.Noon, Timeout));

    [Theory]
    [InlineData(0, RunningDealsStep.AskToStop)]
    [InlineData(59.999, RunningDealsStep.AskToStop)]
    [InlineData(60, RunningDealsStep.StopNow)]
    public void They_are_stopped_when_the_time_they_were_given_is_up(double secondsAgo, RunningDealsStep step) => Assert.Equal(
        step,
        RunningDeals.Under(EffectiveMode.Stop, areThereDeals: true, Samples.Noon.AddSeconds(-secondsAgo), Samples.Noon, Timeout));

    [Fact]
    public void Time_that_is_up_means_nothing_once_the_mode_is_back() => Assert.Equal(
        RunningDealsStep.Continue,
        RunningDeals.Under(EffectiveMode.Autonomous, areThereDeals: true, Samples.Noon.AddHours(-1), Samples.Noon, Timeout));
}
