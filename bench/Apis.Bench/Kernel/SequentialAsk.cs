using System.Diagnostics;
using Apis.Kernel.Actors;
using Apis.Kernel.Asking;

namespace Apis.Bench.Kernel;

/// <summary>Asks one after the other, each with a time-out.</summary>
sealed class SequentialAsk : IWorkload
{
    const int Asks = 2_000_000;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public string Name => "ask";

    public string Description => "ask, sequential, 5 s time-out";

    public string[] Units => ["M/s", "B each"];

    public (string Reached, string ToReach) Reference => ("0.67 M/s, 842 B", "1.5 M/s, 400 B");

    public double[] Measure()
    {
        using var system = ActorSystem.Create("bench");
        var echo = system.ActorOf<Echo>();
        Run(echo).Wait();

        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        Run(echo).Wait();
        var elapsed = Stopwatch.GetElapsedTime(start);
        return [Asks / elapsed.TotalMicroseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)Asks];
    }

    static async Task Run(IActorRef echo)
    {
        for (var i = 0; i < Asks; i++)
            await echo.Ask<Note>(Note.Instance, Patience);
    }
}
