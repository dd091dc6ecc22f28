using Apis.Domain.Time;

namespace Apis.Domain.Tests.Time;

public sealed class ZoneNameTests
{
    [Fact]
    public void A_zone_is_found_by_its_name() =>
        Assert.Equal(TimeSpan.FromHours(9), ZoneName.Find("Asia/Tokyo", TimeZoneInfo.Utc).Value!.BaseUtcOffset);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_name_it_is_the_other_one(string? name) =>
        Assert.Equal(TimeZoneInfo.Utc, ZoneName.Find(name, TimeZoneInfo.Utc).Value);

    [Theory]
    [InlineData("Atlantis/Centre")]
    [InlineData("../../etc/passwd")]
    public void A_name_that_nobody_knows_is_a_problem(string name) => Assert.Equal(
        $"the time zone {name} is unknown; expected a name such as Asia/Tokyo or UTC",
        ZoneName.Find(name, TimeZoneInfo.Utc).Problem?.Text);
}
