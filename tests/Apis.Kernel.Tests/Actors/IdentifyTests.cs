namespace Apis.Kernel.Tests.Actors;

public class IdentifyTests
{
    [Theory]
    [OnEachDispatcher]
    public void Every_living_actor_answers(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();

        test.Send(puppet, new Identify(7));

        var identity = test.ExpectMsgFrom<ActorIdentity>(puppet);
        Assert.Equal((7, puppet), (identity.MessageId, identity.Subject));
    }

    [Theory]
    [OnEachDispatcher]
    public void For_a_dead_one_the_answer_has_no_subject(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Watch(test.Puppet());
        test.Sys.Stop(puppet);
        test.ExpectTerminated(puppet);

        test.Send(puppet, new Identify(7));

        Assert.Null(test.ExpectMsg<ActorIdentity>().Subject);
    }
}
