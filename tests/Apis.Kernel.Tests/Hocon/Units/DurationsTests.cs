using Apis.Kernel.Hocon.Units;

namespace Apis.Kernel.Tests.Hocon.Units;

public class DurationsTests
{
    [Theory]
    [InlineData("ns nano nanos nanosecond nanoseconds", 200, 2)]
    [InlineData("us micro micros microsecond microseconds", 1, 10)]
    [InlineData("ms milli millis millisecond milliseconds", 1, 10_000)]
    [InlineData("s second seconds", 1, 10_000_000)]
    [InlineData("m minute minutes", 1, 600_000_000)]
    [InlineData("h hour hours", 1, 36_000_000_000)]
    [InlineData("d day days", 1, 864_000_000_000)]
    public void Every_unit_of_the_specification_counts(string units, int number, long ticks) =>
        Assert.All(units.Split(' '), unit =>
        {
            Assert.Equal(ticks, Durations.Parse($"{number}{unit}")?.Ticks);
            Assert.Equal(ticks, Durations.Parse($" {number} {unit} ")?.Ticks);
        });

    [Theory]
    [InlineData("500", 500)]
    [InlineData("1.5s", 1500)]
    [InlineData("0", 0)]
    [InlineData(".5s", 500)]
    public void Bare_number_counts_milliseconds_and_fractions_are_exact(string text, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Durations.Parse(text));

    [Fact]
    public void Infinite_is_the_infinite_time_span() => Assert.Equal(Timeout.InfiniteTimeSpan, Durations.Parse("infinite"));

    [Theory]
    [InlineData("-1ms")]
    [InlineData("1 S")]
    [InlineData("1 week")]
    [InlineData("s")]
    [InlineData("")]
    [InlineData("1s2")]
    [InlineData("1 000 ms")]
    [InlineData("10675200 days")]
    [InlineData("99999999999999999999999999999999 ns")]
    public void Anything_else_is_no_duration(string text) => Assert.Null(Durations.Parse(text));

    [Fact]
    public void Longest_time_span_is_still_one() => Assert.Equal(TimeSpan.FromDays(10_675_199), Durations.Parse("10675199 d"));
}
