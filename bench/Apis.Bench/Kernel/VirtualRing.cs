using System.Diagnostics;
using Apis.Kernel.Actors;
using Apis.Kernel.Timers;
using Apis.Kernel.Virtual;

namespace Apis.Bench.Kernel;

/// <summary>
/// A hundred actors in a ring pass messages on; each has a timer that begins a round of its own every virtual second.
/// </summary>
sealed class VirtualRing(bool takesFingerprint) : IWorkload
{
    const int Actors = 100;
    const int Laps = 10;
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
    static readonly TimeSpan Span = TimeSpan.FromSeconds(200);

    public string Name => takesFingerprint ? "virtual-fingerprint" : "virtual";

    public string Description =>
        $"virtual time: ring of 100 actors, timers included, fingerprint {(takesFingerprint ? "on" : "off")}";

    public string[] Units => ["M/s", "B each"];

    public (string Reached, string ToReach) Reference => ("has none", "15 M/s, 0 B");

    public double[] Measure()
    {
        using var run = VirtualTime.Create("bench", new VirtualTimeOptions { TakesFingerprint = takesFingerprint });
        IActorRef? next = null;
        var first = run.System.ActorOf(Props.Create(() => new Link(null)));
        for (var i = 1; i < Actors; i++)
            next = run.System.ActorOf(Props.Create(() => new Link(next ?? first)));
        first.Tell(next!, ActorRefs.NoSender);
        run.RunFor(WarmUp);

        var (messages, allocated) = (run.DeliveredMessages, GC.GetAllocatedBytesForCurrentThread());
        var start = Stopwatch.GetTimestamp();
        run.RunFor(Span);
        var elapsed = Stopwatch.GetElapsedTime(start);
        messages = run.DeliveredMessages - messages;
        return [messages / elapsed.TotalMicroseconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)messages];
    }

    sealed class Lap
    {
        public int Hops { get; set; }
    }

    sealed class Link : ReceiveActor, IWithTimers
    {
        readonly Lap _own = new();

        public Link(IActorRef? next)
        {
            Receive<Lap>(lap =>
            {
                if (++lap.Hops < Actors * Laps)
                    next!.Tell(lap, Self);
            });
            Receive<Note>(_ =>
            {
                _own.Hops = 0;
                next!.Tell(_own, Self);
                Timers.StartSingleTimer("round", Note.Instance, TimeSpan.FromSeconds(1));
            });
            Receive<IActorRef>(closing => next = closing);
        }

        public ITimerScheduler Timers { get; set; } = null!;

        protected override void PreStart() => Timers.StartSingleTimer("round", Note.Instance, TimeSpan.FromSeconds(1));
    }
}
