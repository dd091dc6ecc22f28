using Apis.Domain;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Profiles;

/// <summary>The sun on the homes: a series that all share, or one for each, and in words the form in which it came.</summary>
public sealed record SolarSeries(ISeries? Shared, ValueList<HomeSeries> Homes, SolarUnit Unit, string Form)
{
    /// <summary>PV power that the settings describe.</summary>
    public static SolarSeries Of(ProfileSource source, DateTime start) =>
        new(DailyShape.Of(source, start), [], SolarUnit.Watt, DailyShape.Form(source));

    /// <summary>Null when the data have no such home.</summary>
    public ISeries? Find(string unitId) => Shared ?? Homes.FirstOrDefault(home => home.UnitId == unitId)?.Series;
}
