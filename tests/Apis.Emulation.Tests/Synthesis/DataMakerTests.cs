using Apis.Emulation.Settings;
using Apis.Emulation.Synthesis;

namespace Apis.Emulation.Tests.Synthesis;

public sealed class DataMakerTests
{
    static readonly PvPanel Panel = new EmulatorSettings().Panel;
    static readonly SynthesisPlan Plan = new(20, 365, 1, 35.6, new(2021, 1, 1));

    [Fact]
    public void The_same_plan_makes_the_same_and_further_homes_change_none_before()
    {
        var few = DataMaker.Make(Plan with { Homes = 2, Days = 10 });
        var more = DataMaker.Make(Plan with { Homes = 3, Days = 10 });

        Assert.Equal(few.IrradianceWPerM2, more.IrradianceWPerM2);
        Assert.Equal(few.Homes.Select(home => home.LoadW), more.Homes.Take(2).Select(home => home.LoadW));
        Assert.NotEqual(few.Homes[0].LoadW, few.Homes[1].LoadW);
        Assert.NotEqual(few.Homes[0].LoadW, DataMaker.Make(Plan with { Days = 10, Seed = 2 }).Homes[0].LoadW);
    }

    /// <summary>What statistics say of homes in Japan and Europe, and of panels at this latitude.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_year_has_sane_magnitudes(ulong seed)
    {
        var summary = DataSummary.Of(DataMaker.Make(Plan with { Seed = seed }), Panel);

        Assert.InRange(summary.MedianKWhPerYear, 3_000, 4_800);
        Assert.InRange(summary.LeastKWhPerYear, 1_800, 3_500);
        Assert.InRange(summary.MostKWhPerYear, 4_000, 7_000);
        Assert.InRange(summary.PvKWhPerKWpYear, 1_100, 1_300);
        Assert.InRange(summary.PeakW, 2_000, 6_000);
        Assert.InRange(summary.PeakOfAllW, 500 * 20, summary.PeakW * 20);
        Assert.InRange(summary.SelfSufficiency, 0.2, 0.5);
    }

    [Fact]
    public void There_is_sun_by_day_alone_and_more_in_summer()
    {
        var north = DataMaker.Make(Plan with { Homes = 1 }).IrradianceWPerM2;
        var south = DataMaker.Make(Plan with { Homes = 1, LatitudeDegrees = -35.6 }).IrradianceWPerM2;

        Assert.All(north, irradiance => Assert.InRange(irradiance, 0, 1_100));
        Assert.All(north.Where((_, at) => at % 48 is < 8 or > 40), irradiance => Assert.Equal(0, irradiance));
        Assert.True(Month(north, 150) > 1.5 * Month(north, 0));
        Assert.True(Month(south, 0) > 1.5 * Month(south, 150));
    }

    [Fact]
    public void Loads_follow_people_and_seasons()
    {
        var homes = DataMaker.Make(Plan).Homes;

        Assert.True(Mean(at => at % 48 is >= 36 and < 44) > 1.3 * Mean(at => at % 48 is >= 4 and < 10), "evenings above nights");
        Assert.True(Mean(at => at / 48 < 45) > 1.2 * Mean(at => at / 48 is > 95 and < 140), "winter above spring");
        Assert.True(Mean(at => IsMidday(at) && IsWeekend(at)) > 1.05 * Mean(at => IsMidday(at) && !IsWeekend(at)), "weekends");
        Assert.All(homes, home => Assert.All(home.LoadW, loadW => Assert.InRange(loadW, 50, 8_000)));
        Assert.True(homes.Select(home => home.Persons).Distinct().Count() > 2);

        double Mean(Func<int, bool> isCounted) => homes.Average(home => home.LoadW.Where((_, at) => isCounted(at)).Average());
        static bool IsMidday(int at) => at % 48 is > 20 and < 34;
        static bool IsWeekend(int at) => Plan.Start.AddDays(at / 48).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
    }

    [Fact]
    public void It_tells_when_each_home_is_done()
    {
        var done = new List<int>();
        DataMaker.Make(Plan with { Homes = 3, Days = 1 }, done.Add);
        Assert.Equal([1, 2, 3], done);
    }

    static double Month(double[] irradiance, int fromDay) => irradiance.Skip(fromDay * 48).Take(30 * 48).Average();
}
