using Apis.Kernel.Actors;
using Apis.Kernel.Timers;

namespace Apis.Architecture.Tests.AkkaSurface;

/// <summary>An actor as those of Node and Emulation: it would compile against Akka.NET.</summary>
sealed class PortableExample : ReceiveActor, IWithTimers
{
    readonly List<IActorRef> _neighbours = [];

    public PortableExample(IActorRef first)
    {
        _neighbours.Add(Context.Watch(first));
        Receive<Terminated>(stopped => _neighbours.Remove(stopped.ActorRef));
        ReceiveAsync<string>(async message =>
        {
            await Task.Yield();
            _neighbours.ForEach(neighbour => neighbour.Tell(message));
        });
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart() => Timers.StartSingleTimer("hello", "hello", TimeSpan.FromSeconds(1));
}
