namespace Apis.Kernel.Tests.Actors;

public class KillTests
{
    [Theory]
    [OnEachDispatcher]
    public void A_killed_actor_is_stopped_by_default(Dispatching on)
    {
        using var test = on.Begin();
        var victim = test.Watch(test.Puppet());

        victim.Tell(Kill.Instance, ActorRefs.NoSender);

        test.ExpectTerminated(victim);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_supervisor_may_restart_it_instead(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Puppet(play: new Play { Strategy = new OneForOneStrategy(_ => Directive.Restart) });
        var play = new Play { PreRestart = (cause, message) => test.Ref.Tell((cause.GetType(), message)) };
        var victim = test.ChildOf(parent, "victim", play);

        victim.Tell(Kill.Instance, ActorRefs.NoSender);

        test.ExpectMsg<(Type, object?)>((typeof(ActorKilledException), Kill.Instance));
        test.Settle(victim);
    }
}
