namespace Apis.Kernel.Tests.Timers;

/// <summary>Something that can be scheduled, and counts how often it came.</summary>
sealed class Bell : ScheduledItem
{
    int _rings;

    public Bell(long periodTicks = 0) => PeriodTicks = periodTicks;

    public int Rings => Volatile.Read(ref _rings);

    public override void Fire() => Interlocked.Increment(ref _rings);
}
