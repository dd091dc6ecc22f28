using System.CommandLine;
using Apis.Cli.Configuration;
using Apis.Simulation.Scenarios;
using Apis.Simulation.Streets;

namespace Apis.Cli.Simulation;

/// <summary>`apis simulate`: a neighbourhood in one process, under virtual time.</summary>
sealed class SimulateCommand(Surroundings surroundings)
{
    readonly FileLoader _files = new(surroundings);

    readonly Argument<string> _scenario = new("scenario") { Description = "The scenario file, in YAML." };

    readonly Option<string?> _out = new("--out")
    {
        Description =
            "The folder for deals.csv, units.csv, events.jsonl and the homes' deal logs, else runs/ and the scenario's name.",
        HelpName = "folder",
    };

    readonly Option<ulong?> _seed = new("--seed") { Description = "The seed, else the scenario's.", HelpName = "number" };

    public static Command Create(Surroundings surroundings) => new SimulateCommand(surroundings).Command();

    Command Command()
    {
        var command = new Command(
            "simulate",
            "Run the homes of a scenario with their nodes and hardware under virtual time: the same seed gives the same run. "
            + "What must always hold is watched; a breach stops the run, is told with the last 200 events, and ends with 1.")
        {
            _scenario, _out, _seed,
        };
        command.SetAction((parsed, _) => Task.FromResult(Execute(parsed)));
        return command;
    }

    int Execute(ParseResult parsed)
    {
        var path = parsed.GetValue(_scenario)!;
        if (_files.Load(path, ScenarioPlanFile.Read) is not { } scenario || Street(scenario, path) is not { } street)
            return ExitCodes.BadInput;

        var folder = parsed.GetValue(_out) ?? Path.Combine("runs", Path.GetFileNameWithoutExtension(path));
        var seeded = parsed.GetValue(_seed) is { } seed ? street with { Seed = seed } : street;
        try
        {
            return new SimulationSession(scenario, seeded, folder, surroundings).Run();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine($"{folder}: can't be written: {unwritable.Message}");
            return ExitCodes.Failed;
        }
    }

    /// <summary>Null when a file of a home is wrong, which was said then.</summary>
    StreetPlan? Street(ScenarioPlan scenario, string path)
    {
        var loaded = ScenarioStreet.Plan(scenario, Path.GetDirectoryName(path) ?? "", NodeFile.Read, TimeZoneInfo.Utc);
        foreach (var finding in loaded.Errors)
            surroundings.Error.WriteLine(finding);
        return loaded.Value;
    }
}
