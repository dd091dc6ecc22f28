using Apis.Domain.Time;

namespace Apis.Domain.Tests.Time;

public sealed class TimeOfDayTests
{
    [Theory]
    [InlineData("2024-01-20 11:00:00", "12:00:00")]
    [InlineData("2024-07-20 11:00:00", "13:00:00")]
    [InlineData("2024-01-20 23:30:00", "00:30:00")]
    public void It_is_that_of_the_zone(string utc, string timeOfDay) => Assert.Equal(TimeSpan.Parse(timeOfDay), InBerlin(utc));

    [Theory]
    [InlineData("2024-03-30 23:00:00", "00:00:00")]
    [InlineData("2024-03-31 00:59:59", "01:59:59")]
    [InlineData("2024-03-31 01:00:00", "03:00:00")]
    [InlineData("2024-03-31 21:59:59", "23:59:59")]
    [InlineData("2024-03-31 22:00:00", "00:00:00")]
    public void On_a_day_of_23_hours_the_hour_from_two_to_three_never_is(string utc, string timeOfDay) =>
        Assert.Equal(TimeSpan.Parse(timeOfDay), InBerlin(utc));

    [Theory]
    [InlineData("2024-10-26 22:00:00", "00:00:00")]
    [InlineData("2024-10-27 00:30:00", "02:30:00")]
    [InlineData("2024-10-27 01:30:00", "02:30:00")]
    [InlineData("2024-10-27 02:00:00", "03:00:00")]
    [InlineData("2024-10-27 22:59:59", "23:59:59")]
    public void On_a_day_of_25_hours_the_hour_from_two_to_three_is_twice(string utc, string timeOfDay) =>
        Assert.Equal(TimeSpan.Parse(timeOfDay), InBerlin(utc));

    static TimeSpan InBerlin(string utc) => TimeOfDay.Of(Zones.Utc(utc), Zones.Berlin);
}
