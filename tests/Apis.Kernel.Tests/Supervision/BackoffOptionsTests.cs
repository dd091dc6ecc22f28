using FsCheck;
using FsCheck.Fluent;

namespace Apis.Kernel.Tests.Supervision;

public class BackoffOptionsTests
{
    [Fact]
    public void Without_chance_each_pause_is_twice_as_long_up_to_the_longest()
    {
        var options = Options(1.Seconds(), 10.Seconds(), randomFactor: 0);

        var pausesS = Enumerable.Range(0, 6).Select(restart => options.PauseBefore(restart, chance: 0.9).TotalSeconds);

        Assert.Equal([1, 2, 4, 8, 10, 10], pausesS);
    }

    [Fact]
    public void Chance_makes_a_pause_longer_by_up_to_its_factor()
    {
        var options = Options(1.Seconds(), 10.Seconds(), randomFactor: 0.2);

        Assert.Equal(TimeSpan.FromSeconds(1), options.PauseBefore(0, chance: 0));
        Assert.Equal(TimeSpan.FromSeconds(1.1), options.PauseBefore(0, chance: 0.5));
        Assert.Equal(TimeSpan.FromSeconds(12), options.PauseBefore(9, chance: 1));
    }

    [Fact]
    public void However_often_and_long_a_pause_lies_between_the_first_and_the_longest_with_chance_on_top()
    {
        var cases =
            from minMs in Gen.Choose(1, 1_000_000)
            from moreMs in Gen.Choose(0, 100_000_000)
            from restart in Gen.OneOf(Gen.Choose(0, 100), Gen.Choose(0, int.MaxValue))
            from chancePercent in Gen.Choose(0, 99)
            from factorPercent in Gen.Choose(0, 300)
            let max = (minMs + moreMs).Milliseconds()
            select (Min: minMs.Milliseconds(), Max: max, restart, Chance: chancePercent / 100.0, Factor: factorPercent / 100.0);

        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var pause = Options(c.Min, c.Max, c.Factor).PauseBefore(c.restart, c.Chance);
            return pause >= c.Min && pause <= c.Max * (1 + c.Factor);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_pause_that_would_last_for_ever_lasts_a_year()
    {
        var options = Options(1.Seconds(), TimeSpan.MaxValue, randomFactor: 1);

        Assert.Equal(TimeSpan.FromDays(365), options.PauseBefore(1000, chance: 0.5));
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(1, 2, -0.1)]
    public void What_makes_no_sense_is_refused(int minS, int maxS, double randomFactor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            BackoffSupervisor.Props(Options(minS.Seconds(), maxS.Seconds(), randomFactor)));

    static BackoffOptions Options(TimeSpan min, TimeSpan max, double randomFactor) =>
        Backoff.OnFailure(Props.Create<Nothing>(), "child", min, max, randomFactor);

    sealed class Nothing : ReceiveActor;
}
