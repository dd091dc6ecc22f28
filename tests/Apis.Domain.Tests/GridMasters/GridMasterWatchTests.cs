using Apis.Domain.GridMasters;

namespace Apis.Domain.Tests.GridMasters;

public sealed class GridMasterWatchTests
{
    [Theory]
    [InlineData(0.5, 20_000)]
    [InlineData(0.25, 10_000)]
    [InlineData(0.99999, 39_999)]
    [InlineData(0.00001, 5_000)]
    [InlineData(0, 5_000)]
    public void Four_homes_look_within_forty_seconds(double drawn, int delayMs) =>
        Assert.Equal(TimeSpan.FromMilliseconds(delayMs), GridMasterWatch.DelayUntilLook(Samples.Policy, new Drawn(drawn)));

    [Fact]
    public void Without_members_it_looks_every_loop() => Assert.Equal(
        TimeSpan.FromSeconds(5), GridMasterWatch.DelayUntilLook(Samples.Policy with { MemberUnitIds = [] }, new Drawn(0.5)));

    [Theory]
    [InlineData(0, 5_000)]
    [InlineData(0.5, 7_500)]
    [InlineData(0.99999, 9_999)]
    public void From_finding_none_it_waits_five_to_ten_seconds(double drawn, int delayMs) => Assert.Equal(
        TimeSpan.FromMilliseconds(delayMs), GridMasterWatch.DelayUntilEnsure(Samples.Policy.GridMaster, new Drawn(drawn)));

    /// <summary>Draws what the test says.</summary>
    sealed class Drawn(double number) : Random(0)
    {
        public override double NextDouble() => number;
    }
}
