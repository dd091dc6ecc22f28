using Apis.Emulation.Settings;

namespace Apis.Emulation.Tests.Profiles.Files;

public sealed class SolarFileTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_table_has_a_row_per_day_and_a_column_per_hour(string lineEnd)
    {
        var loaded = Texts.ReadSolar(Texts.Solar(days: 3).Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Empty(loaded.Findings);
        Assert.Equal("the reference's form, 3 days, hourly, in W", loaded.Value!.Form);
        Assert.Equal(100.2, Texts.PowerW(loaded.Value.Find("E001")!, 2), 1e-9);
        Assert.Equal(200, Texts.PowerW(loaded.Value.Find("any")!, 24), 1e-9);
        Assert.Equal(71 * 3_600, loaded.Value.Shared!.EndS);
    }

    [Fact]
    public void A_tidy_file_may_have_one_sun_or_one_per_home()
    {
        var shared = Texts.ReadSolar("timestamp,watts\n2020-01-01T00:00,0\n2020-01-01T01:00,100\n").Value!;
        var single = Texts.ReadSolar(Texts.Tidy, SolarUnit.WattPerSquareMetre).Value!;

        Assert.Equal(50, Texts.PowerW(shared.Find("E007")!, 0.5));
        Assert.Equal((125.25, 225), (Texts.PowerW(single.Find("E001")!, 0.5), Texts.PowerW(single.Find("E002")!, 5 / 60.0)));
        Assert.Null(single.Find("E003"));
        Assert.Equal(SolarUnit.WattPerSquareMetre, single.Unit);
        Assert.EndsWith("in W/m2", single.Form);
    }

    [Theory]
    [InlineData("", "solar.csv: empty, but must have lines of data")]
    [InlineData("1,2\n", "solar.csv:1: 2 columns, but a row must have 24, one per hour")]
    [InlineData(
        "timestamp,watt\n",
        "solar.csv:1: \"timestamp,watt\", but must begin with timestamp,watts or timestamp,home,watts")]
    [InlineData("timestamp,watts\n", "solar.csv: only a header, but must have a row per moment")]
    [InlineData("timestamp,watts\n2020-01-01T00:00,1\n", "solar.csv: has one row, but must have two at least")]
    public void What_is_wrong_is_told_by_its_place(string text, string problem)
    {
        var loaded = Texts.ReadSolar(text);

        Assert.Null(loaded.Value);
        Assert.Equal(problem, Assert.Single(loaded.Problems));
    }

    [Theory]
    [InlineData(SolarUnit.Watt, "infinity", "must be a number from 0 to 1000000, in W")]
    [InlineData(SolarUnit.WattPerSquareMetre, "2841.1", "must be a number from 0 to 2000, in W/m2")]
    public void What_the_sun_cannot_give_is_refused(SolarUnit unit, string value, string problem)
    {
        var text = Texts.Solar(days: 1).Replace("100.12,", $"{value},", StringComparison.Ordinal);
        Assert.Equal(
            $"solar.csv:1: column 13 is \"{value}\", but {problem}", Assert.Single(Texts.ReadSolar(text, unit).Problems));
    }
}
