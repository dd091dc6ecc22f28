namespace Apis.Kernel.Tests.Puppets;

/// <summary>How a test makes puppets and moves them.</summary>
static class PuppetExtensions
{
    public static IActorRef Puppet(this ActorTestKit test, string? name = null, Play? play = null) =>
        test.Sys.ActorOf(Puppets.Puppet.With(test.TestActor, play), name);

    public static IActorRef ChildOf(this ActorTestKit test, IActorRef parent, string name, Play? play = null) =>
        test.Get(parent, puppet => puppet.Life.ActorOf(Puppets.Puppet.With(test.TestActor, play), name));

    public static void Do(this IActorRef puppet, Action<Puppet> order) => puppet.Tell(new Order(order), ActorRefs.NoSender);

    public static void Fail(this IActorRef puppet, Exception? cause = null) => puppet.Do(_ => throw cause ?? new Mishap());

    /// <summary>What the puppet sees in its turn.</summary>
    public static T Get<T>(this ActorTestKit test, IActorRef puppet, Func<Puppet, T> question)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        puppet.Do(it => answer.SetResult(question(it)));
        return test.Await(answer.Task);
    }

    /// <summary>Returns when the puppet has handled what it was told before.</summary>
    public static void Settle(this ActorTestKit test, IActorRef puppet) => test.Get(puppet, _ => true);

    public static void ExpectMoments(this TestProbe probe, params (string Actor, string Hook)[] moments) =>
        Assert.Equal(moments, moments.Select(_ => probe.ExpectMsg<Moment>()).Select(moment => (moment.Actor, moment.Hook)));
}
