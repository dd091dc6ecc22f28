using Apis.Kernel.Timers;
using BenchmarkDotNet.Attributes;

namespace Apis.Bench.Micro;

/// <summary>What a timer costs among many others.</summary>
[MemoryDiagnoser]
public class TimerQueueBenchmarks
{
    readonly TimerQueue _queue = new();
    readonly Item _one = new();
    long _now;

    [Params(100, 10_000)]
    public int Others { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        for (var i = 0; i < Others; i++)
            _queue.Arm(new Item(period: Others), i);
    }

    [Benchmark]
    public void ArmAndDisarm()
    {
        _queue.Arm(_one, _now + Others / 2);
        _queue.Disarm(_one);
    }

    [Benchmark]
    public object? TakeOneThatRepeats() => _queue.TakeDue(_now++);

    sealed class Item : ScheduledItem
    {
        public Item(long period = 0) => PeriodTicks = period;

        public override void Fire()
        {
            // Taking it from the queue is all that is measured.
        }
    }
}
