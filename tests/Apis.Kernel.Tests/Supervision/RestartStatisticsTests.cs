namespace Apis.Kernel.Tests.Supervision;

public class RestartStatisticsTests
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void Without_a_number_there_is_no_limit()
    {
        var statistics = default(RestartStatistics);

        Assert.All(Enumerable.Range(0, 1000), _ => Assert.True(statistics.Allow(-1, Timeout.InfiniteTimeSpan, 0)));
    }

    [Fact]
    public void Zero_retries_are_none() => Assert.False(default(RestartStatistics).Allow(0, Timeout.InfiniteTimeSpan, 0));

    [Fact]
    public void Without_a_window_the_number_is_for_ever()
    {
        var statistics = default(RestartStatistics);

        var allowed = Enumerable.Range(0, 4)
            .Select(day => statistics.Allow(3, Timeout.InfiniteTimeSpan, day * TimeSpan.TicksPerDay));

        Assert.Equal([true, true, true, false], allowed);
    }

    [Fact]
    public void A_window_begins_with_its_first_restart_and_its_end_belongs_to_it()
    {
        var statistics = default(RestartStatistics);
        long[] times = [5, 6, 5 + Minute.Ticks];

        Assert.Equal([true, true, false], times.Select(time => statistics.Allow(2, Minute, time)));
    }

    [Fact]
    public void After_the_window_the_count_begins_anew()
    {
        var statistics = default(RestartStatistics);
        long[] times = [5, 6, 6 + Minute.Ticks, 7 + Minute.Ticks, 8 + Minute.Ticks];

        Assert.Equal([true, true, true, true, false], times.Select(time => statistics.Allow(2, Minute, time)));
    }

    [Fact]
    public void A_window_without_a_number_allows_one()
    {
        var statistics = default(RestartStatistics);
        long[] times = [0, Minute.Ticks + 1, Minute.Ticks + 2];

        Assert.Equal([true, true, false], times.Select(time => statistics.Allow(-1, Minute, time)));
    }
}
