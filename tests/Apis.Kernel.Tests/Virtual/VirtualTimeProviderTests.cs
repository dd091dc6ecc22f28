namespace Apis.Kernel.Tests.Virtual;

public class VirtualTimeProviderTests
{
    static readonly DateTimeOffset Start = new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);

    readonly VirtualTime _run = VirtualTime.Create("run", new VirtualTimeOptions { Start = Start });
    readonly List<TimeSpan> _fired = [];

    [Fact]
    public void The_clock_begins_where_it_was_told_to_and_goes_with_the_run()
    {
        var begun = _run.Provider.GetTimestamp();
        Assert.Equal(Start, _run.Provider.GetUtcNow());

        _run.RunFor(36.Hours());

        Assert.Equal(Start.AddHours(36), _run.Provider.GetUtcNow());
        Assert.Equal(36.Hours(), _run.Provider.GetElapsedTime(begun));
    }

    [Fact]
    public void The_zone_is_utc_wherever_the_machine_stands()
    {
        Assert.Equal(TimeZoneInfo.Utc, _run.Provider.LocalTimeZone);
        Assert.Equal(Start, _run.Provider.GetLocalNow());
        Assert.Equal(TimeSpan.Zero, _run.Provider.GetLocalNow().Offset);
    }

    [Fact]
    public void A_timer_without_a_period_fires_once()
    {
        using var timer = Timer(2.Seconds(), Timeout.InfiniteTimeSpan);

        _run.RunFor(10.Seconds());

        Assert.Equal([2.Seconds()], _fired);
    }

    [Fact]
    public void A_timer_with_a_period_fires_again_and_again()
    {
        using var timer = Timer(1.Seconds(), 3.Seconds());

        _run.RunFor(10.Seconds());

        Assert.Equal([1.Seconds(), 4.Seconds(), 7.Seconds(), 10.Seconds()], _fired);
    }

    [Fact]
    public void A_timer_that_is_due_at_once_fires_in_the_run()
    {
        using var timer = Timer(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        Assert.Empty(_fired);

        _run.RunReady();

        Assert.Equal([TimeSpan.Zero], _fired);
    }

    [Fact]
    public void A_changed_timer_keeps_its_new_time_only()
    {
        using var timer = Timer(1.Seconds(), 1.Seconds());
        _run.RunFor(2.Seconds());

        Assert.True(timer.Change(5.Seconds(), Timeout.InfiniteTimeSpan));
        _run.RunFor(20.Seconds());

        Assert.Equal([1.Seconds(), 2.Seconds(), 7.Seconds()], _fired);
    }

    [Fact]
    public void A_timer_may_be_halted_and_set_again()
    {
        using var timer = Timer(1.Seconds(), 1.Seconds());
        timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _run.RunFor(5.Seconds());
        Assert.Empty(_fired);

        timer.Change(1.Seconds(), Timeout.InfiniteTimeSpan);
        _run.RunFor(5.Seconds());

        Assert.Equal([6.Seconds()], _fired);
    }

    [Fact]
    public async Task A_disposed_timer_is_silent_and_cannot_be_set_again()
    {
        var one = Timer(1.Seconds(), 1.Seconds());
        var other = Timer(1.Seconds(), 1.Seconds());
        one.Dispose();
        await other.DisposeAsync();

        _run.RunFor(5.Seconds());

        Assert.Empty(_fired);
        Assert.False(one.Change(1.Seconds(), 1.Seconds()));
    }

    ITimer Timer(TimeSpan dueTime, TimeSpan period) =>
        _run.Provider.CreateTimer(_ => _fired.Add(_run.Elapsed), null, dueTime, period);
}
