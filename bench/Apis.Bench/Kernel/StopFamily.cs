using System.Diagnostics;
using Apis.Kernel.Actors;

namespace Apis.Bench.Kernel;

/// <summary>From the stop of a parent to the word that it, and so every child, has stopped.</summary>
sealed class StopFamily : IWorkload
{
    const int Actors = 100_000;

    public string Name => "stop";

    public string Description => "stop a parent with 100,000 children";

    public string[] Units => ["s"];

    public (string Reached, string ToReach) Reference => ("1.12 s", "0.3 s");

    public double[] Measure()
    {
        using var system = ActorSystem.Create("bench");
        Run(system, 1_000);
        return [Run(system, Actors).TotalSeconds];
    }

    static TimeSpan Run(ActorSystem system, int count)
    {
        using var born = new Latch(count);
        using var stopped = new Latch(1);
        var parent = system.ActorOf(Props.Create(() => new Family(born)));
        parent.Tell(count, ActorRefs.NoSender);
        born.Wait();
        system.ActorOf(Props.Create(() => new Mourner(parent, stopped)));

        var start = Stopwatch.GetTimestamp();
        system.Stop(parent);
        stopped.Wait();
        return Stopwatch.GetElapsedTime(start);
    }

    sealed class Mourner : ReceiveActor
    {
        public Mourner(IActorRef mourned, Latch stopped)
        {
            Context.Watch(mourned);
            Receive<Terminated>(_ => stopped.Signal());
        }
    }
}
