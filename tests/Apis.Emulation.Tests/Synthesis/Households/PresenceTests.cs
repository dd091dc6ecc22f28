using Apis.Emulation.Synthesis;
using Apis.Emulation.Synthesis.Households;

namespace Apis.Emulation.Tests.Synthesis.Households;

public sealed class PresenceTests
{
    readonly Presence _day = new(WakeHour: 7, BedHour: 24.5, LeaveHour: 8, ReturnHour: 18);

    [Theory]
    [InlineData(0, true, false)]
    [InlineData(0.5, false, true)]
    [InlineData(6.5, false, true)]
    [InlineData(7, true, false)]
    [InlineData(8, false, false)]
    [InlineData(17.5, false, false)]
    [InlineData(18, true, false)]
    [InlineData(23.5, true, false)]
    public void A_day_has_its_hours_awake_asleep_and_away(double hour, bool isActive, bool isAsleep) =>
        Assert.Equal((isActive, isAsleep), (_day.IsActive(hour), _day.IsAsleep(hour)));

    [Fact]
    public void Who_works_away_is_rarely_at_home_on_a_working_day()
    {
        var chance = new Chance(1);
        var household = Household.Draw(chance) with { WorksAway = true };

        Assert.InRange(Away(isWeekend: false), 0.88, 0.96);
        Assert.InRange(Away(isWeekend: true), 0, 0.5);

        double Away(bool isWeekend) =>
            Enumerable.Range(0, 2_000).Count(_ => Presence.Draw(household, isWeekend, chance).IsAway(13)) / 2_000.0;
    }
}
