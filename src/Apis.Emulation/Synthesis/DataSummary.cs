using Apis.Emulation.Settings;

namespace Apis.Emulation.Synthesis;

/// <summary>Made-up data at a glance. Energies are per year, whatever span the data cover.</summary>
public sealed record DataSummary
{
    const double HoursPerSample = 0.5;
    const double DaysPerYear = 365;

    DataSummary()
    {
    }

    public required double LeastKWhPerYear { get; init; }

    public required double MedianKWhPerYear { get; init; }

    public required double MostKWhPerYear { get; init; }

    /// <summary>Per kWp: panels that give 1 kW in a sunshine of 1 kW/m², before what their slope and the like take.</summary>
    public required double PvKWhPerKWpYear { get; init; }

    public required double PvKWhPerHomeYear { get; init; }

    /// <summary>Of a single home.</summary>
    public required double PeakW { get; init; }

    /// <summary>Of all homes at one moment.</summary>
    public required double PeakOfAllW { get; init; }

    /// <summary>The share of all loads that the homes' own PV meets at the moment, without a battery.</summary>
    public required double SelfSufficiency { get; init; }

    public static DataSummary Of(SyntheticData data, PvPanel panel)
    {
        var perYear = DaysPerYear / data.Plan.Days * HoursPerSample / 1_000;
        var energies = data.Homes.Select(home => home.LoadW.Sum() * perYear).Order().ToList();
        var sunKWhPerM2 = data.IrradianceWPerM2.Sum() * perYear;
        return new()
        {
            LeastKWhPerYear = energies[0],
            MedianKWhPerYear = energies[energies.Count / 2],
            MostKWhPerYear = energies[^1],
            PvKWhPerKWpYear = sunKWhPerM2 * panel.Performance,
            PvKWhPerHomeYear = sunKWhPerM2 * panel.PowerPerIrradianceM2,
            PeakW = data.Homes.Max(home => home.LoadW.Max()),
            PeakOfAllW = Enumerable.Range(0, data.IrradianceWPerM2.Length).Max(at => data.Homes.Sum(home => home.LoadW[at])),
            SelfSufficiency = Met(data, panel) / data.Homes.Sum(home => home.LoadW.Sum()),
        };
    }

    static double Met(SyntheticData data, PvPanel panel) => data.Homes.Sum(home => home.LoadW
        .Zip(data.IrradianceWPerM2, (loadW, irradiance) => Math.Min(loadW, irradiance * panel.PowerPerIrradianceM2))
        .Sum());
}
