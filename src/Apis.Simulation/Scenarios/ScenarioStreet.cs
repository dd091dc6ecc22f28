using Apis.Domain;
using Apis.Domain.Files;
using Apis.Domain.Nodes;
using Apis.Emulation.Homes;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Scenarios;

/// <summary>Makes a street of a scenario and the files of its nodes.</summary>
public static class ScenarioStreet
{
    /// <param name="scenario">What it says.</param>
    /// <param name="folder">The folder of the scenario file.</param>
    /// <param name="read">Reads the file at a path.</param>
    /// <param name="zone">In which the scenario's times are meant.</param>
    public static Loaded<StreetPlan> Plan(
        ScenarioPlan scenario, string folder, Func<string, FileContent> read, TimeZoneInfo zone)
    {
        var start = new DateTimeOffset(scenario.Start, zone.GetUtcOffset(scenario.Start));
        List<Finding> findings = [];
        List<HomePlan> homes = [];
        foreach (var home in scenario.Homes)
        {
            var loaded = NodeFolder.Load(Path.Combine(folder, scenario.ConfigFolder, home.UnitId), read);
            findings.AddRange(loaded.Findings);
            if (loaded.Value is { } files)
                homes.Add(Home(home, files, scenario.Start.TimeOfDay));
        }

        var plan = new StreetPlan { Homes = homes.ToValueList(), Start = start, Zone = zone, Seed = scenario.Seed };
        return new(homes.Count == scenario.Homes.Count ? plan : null, findings.ToValueList());
    }

    static HomePlan Home(HomeScenario home, NodeFiles files, TimeSpan startOfDay) => new()
    {
        Files = files,
        RsocPercent = home.RsocPercent,
        Hardware = new()
        {
            Battery = new() { CapacityWh = home.BatteryCapacityWh },
            Profile = new HomeProfile(home.Sun.Profile(startOfDay), home.Load.Profile(startOfDay)),
        },
    };
}
