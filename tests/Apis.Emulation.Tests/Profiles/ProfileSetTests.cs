using Apis.Emulation.Profiles;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Tests.Profiles;

public sealed class ProfileSetTests
{
    static readonly EmulatorSettings Settings = new();

    static readonly LoadSeries Load = new(
        [new("E001", new ConstantProfile(100)), new("E002", new SampledProfile([1, 2, 3], 3_600))], "two homes");

    static readonly SolarSeries Sun = new(new SampledProfile([500, 500, 500, 500], 3_600), [], SolarUnit.Watt, "four hours");

    [Fact]
    public void Homes_stand_in_the_order_of_the_data_with_the_names_of_the_reference()
    {
        var set = ProfileSet.Of(Settings, Load, Sun).Value!;

        Assert.Equal(["E001", "E002"], set.Homes.Select(home => home.UnitId));
        Assert.Equal(["Sample_E001", "Sample_E002"], set.Homes.Select(home => home.DisplayName));
        Assert.Equal(["load: two homes", "solar: four hours"], set.Remarks);
        Assert.Equal((7_200, 10_800), (set.EndS, set.Find("E001")!.EndS));
        Assert.Null(set.Find("E003"));
    }

    [Fact]
    public void Only_as_many_homes_as_asked_for() =>
        Assert.Equal("E001", Assert.Single(ProfileSet.Of(Settings, Load, Sun, 1).Value!.Homes).UnitId);

    [Theory]
    [InlineData(3, "3 homes were asked for, but the load data have 2")]
    [InlineData(0, "0 homes were asked for, but there must be at least 1")]
    public void A_count_that_cannot_be_is_refused(int count, string problem) =>
        Assert.Equal(problem, ProfileSet.Of(Settings, Load, Sun, count).Problem!.Text);

    [Fact]
    public void Solar_data_of_single_homes_must_have_each_of_them()
    {
        var sun = Sun with { Shared = null, Homes = [new("E001", new ConstantProfile(1))] };
        Assert.Equal("the solar data lack E002, which the load data have", ProfileSet.Of(Settings, Load, sun).Problem!.Text);
    }

    [Theory]
    [InlineData(SolarUnit.Watt, 1, 500)]
    [InlineData(SolarUnit.Watt, 2, 1_000)]
    [InlineData(SolarUnit.WattPerSquareMetre, 1, 500 * 21.6 * 0.19 * 0.9)]
    [InlineData(SolarUnit.WattPerSquareMetre, 0.5, 500 * 21.6 * 0.19 * 0.9 / 2)]
    public void Pv_is_what_the_sun_gives_to_the_panels_of_the_home(SolarUnit unit, double pvFactor, double powerW)
    {
        var settings = Settings with { Homes = [new("E001", new() { PvFactor = pvFactor }), new("E009", new())] };

        var set = ProfileSet.Of(settings, Load, Sun with { Unit = unit }).Value!;

        Assert.True(set.Homes[0].Solar.TryFind(1_000, out var segment));
        Assert.Equal(powerW, segment.PowerW(1_000), 1e-9);
        Assert.Contains("the settings name E009, which the load data don't have", set.Remarks);
    }

    [Fact]
    public void Data_go_on_for_ever_when_the_settings_say_that_they_repeat()
    {
        var set = ProfileSet.Of(Settings with { AtEndOfData = EndOfData.Repeat }, Load, Sun).Value!;

        Assert.Equal(double.PositiveInfinity, set.EndS);
        Assert.True(set.Homes[1].Load.TryFind(1e6, out _));
    }

    [Fact]
    public void Profiles_may_be_described_instead_of_read()
    {
        var source = Settings.Load with { Kind = SourceKind.Constant, MeanW = 250 };
        var sun = Settings.Solar with { Kind = SourceKind.Sinusoidal };

        var set = ProfileSet.Of(Settings, LoadSeries.Of(source, 3, Settings.Start), SolarSeries.Of(sun, Settings.Start)).Value!;

        Assert.Equal(["E001", "E002", "E003"], set.Homes.Select(home => home.UnitId));
        Assert.Equal(["load: 250 W always", "solar: a wave of 0 ± 2000 W, highest at 12 h"], set.Remarks);
        Assert.True(set.Homes[2].Solar.TryFind(12 * 3_600, out var noon));
        Assert.Equal(2_000, noon.PowerW(12 * 3_600), 1e-9);
        Assert.Throws<ArgumentException>(() => SolarSeries.Of(Settings.Solar, Settings.Start));
    }
}
