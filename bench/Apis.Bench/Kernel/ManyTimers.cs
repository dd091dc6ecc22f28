using System.Diagnostics;
using Apis.Kernel.Actors;
using Apis.Kernel.Timers;

namespace Apis.Bench.Kernel;

/// <summary>What it costs to tell ten thousand actors the time ten times a second.</summary>
sealed class ManyTimers : IWorkload
{
    const int Actors = 10_000;
    static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    static readonly TimeSpan Span = TimeSpan.FromSeconds(5);

    public string Name => "timers";

    public string Description => "10,000 repeating timers at 100 ms to 10,000 actors";

    public string[] Units => ["% of a core", "% of the ticks"];

    public (string Reached, string ToReach) Reference => ("11.7 %", "5 %");

    public double[] Measure()
    {
        using var system = ActorSystem.Create("bench");
        var ticks = new Ticks();
        for (var i = 0; i < Actors; i++)
            system.ActorOf(Props.Create(() => new Ticker(ticks, i)));
        Thread.Sleep(Span / 5);

        var process = Process.GetCurrentProcess();
        var (ticksBefore, cpuBefore) = (Volatile.Read(ref ticks.Count), process.TotalProcessorTime);
        var start = Stopwatch.GetTimestamp();
        Thread.Sleep(Span);
        process.Refresh();
        var elapsed = Stopwatch.GetElapsedTime(start);
        var share = (process.TotalProcessorTime - cpuBefore) / elapsed;
        var expected = Actors * (elapsed / Interval);
        return [share * 100, (Volatile.Read(ref ticks.Count) - ticksBefore) / expected * 100];
    }

    sealed class Ticks
    {
        public int Count;
    }

    sealed class Ticker : ReceiveActor, IWithTimers
    {
        readonly TimeSpan _firstAfter;

        public Ticker(Ticks ticks, int number)
        {
            _firstAfter = Interval * (number / (double)Actors);
            Receive<Note>(_ => Interlocked.Increment(ref ticks.Count));
        }

        public ITimerScheduler Timers { get; set; } = null!;

        protected override void PreStart() => Timers.StartPeriodicTimer("tick", Note.Instance, _firstAfter, Interval);
    }
}
