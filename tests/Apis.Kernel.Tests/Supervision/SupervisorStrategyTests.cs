namespace Apis.Kernel.Tests.Supervision;

public class SupervisorStrategyTests
{
    public static TheoryData<Exception, Directive> Decisions => new()
    {
        { new ActorInitializationException(null, "not made"), Directive.Stop },
        { new ActorKilledException("killed"), Directive.Stop },
        { new DeathPactException(ActorRefs.Nobody), Directive.Stop },
        { new Mishap(), Directive.Restart },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void By_default_who_failed_is_restarted_and_who_could_not_live_is_stopped(Exception cause, Directive directive) =>
        Assert.Equal(directive, SupervisorStrategy.DefaultDecider(cause));

    [Fact]
    public void A_strategy_says_its_limits()
    {
        var limited = new OneForOneStrategy(3, TimeSpan.FromSeconds(5), SupervisorStrategy.DefaultDecider);

        Assert.Equal((3, TimeSpan.FromSeconds(5)), (limited.MaxNumberOfRetries, limited.WithinTimeRange));
        Assert.Equal(-1, SupervisorStrategy.DefaultStrategy.MaxNumberOfRetries);
        Assert.Equal(Timeout.InfiniteTimeSpan, SupervisorStrategy.DefaultStrategy.WithinTimeRange);
    }
}
