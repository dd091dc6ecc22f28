using Apis.Kernel.Actors;

namespace Apis.Bench.Kernel;

/// <summary>What an actor weighs that has a handler, a parent, a name, and nothing to do.</summary>
sealed class IdleHeap : IWorkload
{
    const int Actors = 100_000;

    public string Name => "idle-heap";

    public string Description => "heap per idle receive-actor";

    public string[] Units => ["B"];

    public (string Reached, string ToReach) Reference => ("1,928 B", "640 B");

    public double[] Measure()
    {
        using var system = ActorSystem.Create("bench");
        Grow(system, 1_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Grow(system, Actors);
        return [(GC.GetTotalMemory(forceFullCollection: true) - before) / (double)Actors];
    }

    static void Grow(ActorSystem system, int count)
    {
        using var born = new Latch(count);
        system.ActorOf(Props.Create(() => new Family(born))).Tell(count, ActorRefs.NoSender);
        born.Wait();
    }
}
