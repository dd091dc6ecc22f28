namespace Apis.Node.Tests;

/// <summary>Stands above an actor under test: tells a probe what the child tells its parent.</summary>
sealed class Parent : ReceiveActor
{
    public Parent(Props child, string name, IActorRef ear)
    {
        var under = Context.ActorOf(child, name);
        Receive<GetChild>(_ => Sender.Tell(under));
        ReceiveAny(ear.Tell);
    }

    public static IActorRef Above(Apis.TestKit.ActorTestKit kit, Props child, string name, IActorRef ear) =>
        kit.Await(kit.Sys.ActorOf(Props.Create(() => new Parent(child, name, ear))).Ask<IActorRef>(new GetChild()));

    sealed class GetChild;
}
