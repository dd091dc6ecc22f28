using System.Diagnostics;
using Apis.Kernel.Actors;

namespace Apis.Bench.Kernel;

/// <summary>From the first ActorOf to the last PreStart.</summary>
sealed class Spawn : IWorkload
{
    const int Actors = 100_000;

    public string Name => "spawn";

    public string Description => "spawn 100,000 actors under one parent";

    public string[] Units => ["s"];

    public (string Reached, string ToReach) Reference => ("1.30 s", "0.4 s");

    public double[] Measure()
    {
        using var system = ActorSystem.Create("bench");
        Run(system, 1_000);
        return [Run(system, Actors).TotalSeconds];
    }

    static TimeSpan Run(ActorSystem system, int count)
    {
        using var born = new Latch(count);
        var parent = system.ActorOf(Props.Create(() => new Family(born)));
        var start = Stopwatch.GetTimestamp();
        parent.Tell(count, ActorRefs.NoSender);
        born.Wait();
        return Stopwatch.GetElapsedTime(start);
    }
}
