using Apis.Domain.Time;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Time;

public sealed class DateTimeTextTests
{
    static readonly DateTimeOffset Instant = new(2020, 1, 20, 18, 48, 30, TimeSpan.FromHours(9));

    [Fact]
    public void It_is_written_in_the_zone_to_the_second()
    {
        Assert.Equal("2020/01/20-18:48:30", DateTimeText.Print(Instant.AddMilliseconds(999), Zones.Tokyo));
        Assert.Equal("2020/01/20-10:48:30", DateTimeText.Print(Instant, Zones.Berlin));
    }

    [Theory]
    [InlineData("2020/01/20-18:48:30")]
    [InlineData("2020/01/20-18:48:30.999")]
    [InlineData("2020/01/20-18:48:30.")]
    [InlineData("2020/01/20-18:48:30.9+09:00 and so on")]
    public void It_is_read_without_what_follows_a_point(string text)
    {
        var read = DateTimeText.Parse(text, Zones.Tokyo);

        Assert.Equal(Instant, read);
        Assert.Equal(TimeSpan.FromHours(9), read?.Offset);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(DateTimeText.Never)]
    [InlineData("2020/01/20")]
    [InlineData("2020-01-20T18:48:30")]
    [InlineData("2020/1/20-18:48:30")]
    [InlineData(" 2020/01/20-18:48:30")]
    [InlineData("2020/01/20-18:48:30 ")]
    [InlineData("2020/02/30-18:48:30")]
    [InlineData("2020/01/20-24:00:00")]
    [InlineData("0000/01/20-18:48:30")]
    [InlineData("0001/01/01-00:00:00")]
    [InlineData("9999/12/31-23:59:59")]
    [InlineData("2020/01/20-18:48:30,5")]
    public void What_is_no_instant_is_none(string? text) => Assert.Null(DateTimeText.Parse(text, Zones.Tokyo));

    [Fact]
    public void A_text_in_an_hour_that_comes_twice_means_the_first_and_in_a_skipped_one_the_time_before()
    {
        Assert.Equal(Zones.Utc("2024-10-27 00:30:00"), DateTimeText.Parse("2024/10/27-02:30:00", Zones.Berlin));
        Assert.Equal(Zones.Utc("2024-03-31 01:30:00"), DateTimeText.Parse("2024/03/31-02:30:00", Zones.Berlin));
    }

    [Fact]
    public void What_was_written_is_read_as_the_same_second_or_the_first_of_two_that_are_written_alike() => Properties.ForAll(
        from zone in Gen.Elements(Zones.All.ToArray())
        from minute in Gen.Choose(0, 60 * 24 * 366 * 30)
        from second in Gen.Choose(0, 59)
        select (zone, instant: new DateTimeOffset(2000, 1, 1, 0, 0, second, TimeSpan.Zero).AddMinutes(minute)),
        of =>
        {
            var instants = Zones.InstantsOf(TimeZoneInfo.ConvertTime(of.instant, of.zone).DateTime, of.zone).ToList();
            var read = DateTimeText.Parse(DateTimeText.Print(of.instant.AddMilliseconds(700), of.zone), of.zone);

            return instants.Contains(of.instant) && read == instants[0];
        },
        cases: 20_000);
}
