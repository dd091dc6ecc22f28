using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Profiles;

/// <summary>The profiles of all homes that are emulated, in the order of the homes.</summary>
public sealed record ProfileSet
{
    const int MostNamed = 10;

    ProfileSet(ValueList<HomeProfiles> homes) => Homes = homes;

    public ValueList<HomeProfiles> Homes { get; private init; }

    /// <summary>What a log should say about the data: their forms, and settings for homes that aren't there.</summary>
    public ValueList<string> Remarks { get; private init; } = [];

    /// <summary>When the first of the profiles ends.</summary>
    public double EndS => Homes.Min(home => home.EndS);

    /// <summary>The first homes of the data, or all of them; the settings say what each one has.</summary>
    public static Outcome<ProfileSet> Of(EmulatorSettings settings, LoadSeries load, SolarSeries solar, int? count = null)
    {
        if (count is < 1)
            return new Problem(FormattableString.Invariant($"{count} homes were asked for, but there must be at least 1"));
        if (count > load.Homes.Count)
        {
            return new Problem(
                FormattableString.Invariant($"{count} homes were asked for, but the load data have {load.Homes.Count}"));
        }

        var homes = load.Homes.Take(count ?? load.Homes.Count).ToList();
        var dark = homes.Where(home => solar.Find(home.UnitId) is null).Select(home => home.UnitId).ToList();
        if (dark.Count > 0)
            return new Problem($"the solar data lack {Names(dark)}, which the load data have");

        var set = new ProfileSet(homes.Select(home => Profiles(settings, home, solar)).ToValueList())
        {
            Remarks = Remark(settings, load, solar).ToValueList(),
        };
        return settings.AtEndOfData is EndOfData.Repeat ? set.Repeated() : set;
    }

    public HomeProfiles? Find(string unitId) => Homes.FirstOrDefault(home => home.UnitId == unitId);

    static HomeProfiles Profiles(EmulatorSettings settings, HomeSeries home, SolarSeries solar)
    {
        var factor = settings.HomeOf(home.UnitId).PvFactor;
        if (solar.Unit is SolarUnit.WattPerSquareMetre)
            factor *= settings.Panel.PowerPerIrradianceM2;
        return new(
            home.UnitId, $"{settings.DataSet}_{home.UnitId}", home.Series, ScaledProfile.Of(solar.Find(home.UnitId)!, factor));
    }

    static IEnumerable<string> Remark(EmulatorSettings settings, LoadSeries load, SolarSeries solar)
    {
        yield return $"load: {load.Form}";
        yield return $"solar: {solar.Form}";

        var known = load.Homes.Select(home => home.UnitId).ToHashSet(StringComparer.Ordinal);
        var unknown = settings.Homes.Select(entry => entry.UnitId).Where(unitId => !known.Contains(unitId)).ToList();
        if (unknown.Count > 0)
            yield return $"the settings name {Names(unknown)}, which the load data don't have";
    }

    static string Names(List<string> unitIds) =>
        string.Join(", ", unitIds.Take(MostNamed)) + (unitIds.Count > MostNamed ? " and more" : "");

    ProfileSet Repeated() => this with
    {
        Homes = Homes
            .Select(home => home with { Load = home.Load.Repeated(), Solar = home.Solar.Repeated() })
            .ToValueList(),
    };
}
