using Apis.Kernel.Hocon;

namespace Apis.Kernel.Tests.Actors;

public class ActorSystemTests
{
    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("a/b")]
    public void A_system_has_a_name_as_actors_have(string name) =>
        Assert.Throws<InvalidActorNameException>(() => ActorSystem.Create(name));

    [Theory]
    [OnEachDispatcher]
    public void Terminating_stops_the_actors_of_the_user_before_those_of_the_system(Dispatching on)
    {
        using var test = on.Begin();
        var order = new List<string>();
        test.Sys.SystemGuardian.ActorOf(Puppet.With(ActorRefs.Nobody, new Play { PostStop = _ => order.Add("system's") }));
        var parent = test.Puppet(play: new Play { PostStop = _ => order.Add("parent") });
        test.ChildOf(parent, "child", new Play { PostStop = _ => order.Add("child") });

        var end = test.Sys.Terminate();
        test.AwaitCondition(() => end.IsCompleted);

        Assert.Equal(["child", "parent", "system's"], order);
        Assert.True(end.IsCompletedSuccessfully);
        Assert.True(test.Sys.WhenTerminated.IsCompletedSuccessfully);
    }

    [Theory]
    [OnEachDispatcher]
    public void Terminating_twice_is_terminating_once(Dispatching on)
    {
        using var test = on.Begin();
        var stops = 0;
        test.Puppet(play: new Play { PostStop = _ => Interlocked.Increment(ref stops) });

        var first = test.Sys.Terminate();
        var second = test.Sys.Terminate();
        test.AwaitCondition(() => first.IsCompleted && second.IsCompleted);
        var third = test.Sys.Terminate();

        Assert.True(third.IsCompletedSuccessfully);
        Assert.Equal(1, stops);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_terminated_system_makes_no_more_actors(Dispatching on)
    {
        using var test = on.Begin();
        var end = test.Sys.Terminate();
        test.AwaitCondition(() => end.IsCompleted);

        Assert.Throws<InvalidOperationException>(() => test.Puppet());
    }

    [Fact]
    public void A_setting_that_makes_no_sense_is_refused_by_name()
    {
        var config = ConfigurationFactory.ParseString("apis.actor.throughput = 0");

        var error = Assert.Throws<ConfigurationException>(() => ActorSystem.Create("test", config));

        Assert.Equal("apis.actor.throughput is 0, but must be 1 or more.", error.Message);
    }
}
