using System.Globalization;
using Apis.Domain.Time;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Time;

public sealed class WallClockTests
{
    [Theory]
    [InlineData("2024-01-20 12:00", "2024-01-20 11:00:00")]
    [InlineData("2024-07-20 12:00", "2024-07-20 10:00:00")]
    [InlineData("2024-03-31 01:59", "2024-03-31 00:59:00")]
    [InlineData("2024-03-31 03:00", "2024-03-31 01:00:00")]
    [InlineData("2024-10-27 01:59", "2024-10-26 23:59:00")]
    [InlineData("2024-10-27 03:00", "2024-10-27 02:00:00")]
    public void An_hour_that_comes_once_is_one_instant(string shown, string utc) => Assert.Equal(Zones.Utc(utc), InBerlin(shown));

    [Fact]
    public void In_an_hour_that_comes_twice_it_is_the_first_time() =>
        Assert.Equal(Zones.Utc("2024-10-27 00:30:00"), InBerlin("2024-10-27 02:30"));

    [Fact]
    public void In_an_hour_that_is_skipped_the_clocks_count_as_not_yet_put_forward() =>
        Assert.Equal(Zones.Utc("2024-03-31 01:30:00"), InBerlin("2024-03-31 02:30"));

    [Theory]
    [InlineData("0001-01-02 00:00")]
    [InlineData("9999-12-31 23:59")]
    public void At_the_ends_of_all_time_there_is_no_instant(string shown) => Assert.Null(InBerlin(shown));

    [Fact]
    public void It_is_the_first_of_all_instants_at_which_a_clock_shows_it() => Properties.ForAll(
        from zone in Gen.Elements(Zones.All.ToArray())
        from minute in Gen.Choose(0, 60 * 24 * 366 * 3)
        select (zone, shown: new DateTime(2023, 1, 1).AddMinutes(minute)),
        of => Zones.InstantsOf(of.shown, of.zone).ToArray() is not [var first, ..]
            || WallClock.InstantOf(of.shown, of.zone) == first,
        cases: 20_000);

    static DateTimeOffset? InBerlin(string shown) =>
        WallClock.InstantOf(DateTime.Parse(shown, CultureInfo.InvariantCulture), Zones.Berlin);
}
