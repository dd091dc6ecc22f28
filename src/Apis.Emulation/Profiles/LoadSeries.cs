using Apis.Domain;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Profiles;

/// <summary>The loads of homes, in the order of their ids, and in words the form in which they came.</summary>
public sealed record LoadSeries(ValueList<HomeSeries> Homes, string Form)
{
    /// <summary>Loads that the settings describe, the same for each of so many homes.</summary>
    public static LoadSeries Of(ProfileSource source, int homes, DateTime start)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(homes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(homes, HomeSeries.MostHomes);
        var series = DailyShape.Of(source, start);
        return new(
            Enumerable.Range(1, homes).Select(number => new HomeSeries(HomeSeries.UnitIdOf(number), series)).ToValueList(),
            DailyShape.Form(source));
    }
}
