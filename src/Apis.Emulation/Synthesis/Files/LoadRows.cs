using System.Globalization;
using Apis.Emulation.Profiles;
using static Apis.Emulation.Synthesis.Files.Cells;

namespace Apis.Emulation.Synthesis.Files;

/// <summary>The rows of a file of loads.</summary>
static class LoadRows
{
    const int HalfHours = SynthesisPlan.HalfHoursPerDay;

    /// <summary>A header, then for each customer a row per day; the reference passes over the columns two to six.</summary>
    public static void WriteCustomers(TextWriter text, SyntheticData data)
    {
        var hours = Enumerable.Range(0, HalfHours).Select(at => FormattableString.Invariant($"{at / 2:D2}:{at % 2 * 30:D2}"));
        Write(text, [.. new[] { "customer", "date", "weekday", "persons", "what", "unit" }, .. hours]);
        foreach (var (at, home) in data.Homes.Index())
        {
            for (var day = 0; day < data.Plan.Days; day++)
            {
                var date = data.Plan.Start.AddDays(day);
                var values = home.LoadW.Skip(day * HalfHours).Take(HalfHours).Select(KiloWatts);
                Write(text, [Whole(at + 1), Date(date), Weekday(date), Whole(home.Persons), "load", "kW", .. values]);
            }
        }
    }

    /// <summary>A row per day, and in it the half-hours of each household.</summary>
    public static void WriteHouseholds(TextWriter text, SyntheticData data)
    {
        for (var day = 0; day < data.Plan.Days; day++)
        {
            var begin = day * HalfHours;
            Write(text, data.Homes.SelectMany(home => home.LoadW.Skip(begin).Take(HalfHours)).Select(KiloWatts));
        }
    }

    public static void WriteMoments(TextWriter text, SyntheticData data, bool isHalfHourly)
    {
        Write(text, ["timestamp", "home", "watts"]);
        for (var at = 0; at < data.IrradianceWPerM2.Length; at += isHalfHourly ? 1 : 2)
        {
            foreach (var (home, made) in data.Homes.Index())
                Write(text, [Moment(data.Plan, at), HomeSeries.UnitIdOf(home + 1), Watts(made.LoadW[at])]);
        }
    }

    static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Weekday(DateOnly date) => date.ToString("ddd", CultureInfo.InvariantCulture);
}
