namespace Apis.Kernel.Tests;

static class ImprovisedExtensions
{
    public static IActorRef Improvise(this IActorRefFactory parent, Action<Improvised> script, string? name = null) =>
        parent.ActorOf(Improvised.Props(script), name);

    /// <summary>An actor that sends back whatever it is told.</summary>
    public static IActorRef Echo(this IActorRefFactory parent, string? name = null) =>
        parent.Improvise(actor => actor.On<object>(message => actor.Sender.Tell(message)), name);
}
