using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Apis.Emulation.Traces;
using Apis.Web.Emulator.Traces;

namespace Apis.Cli.Emulator;

/// <summary>`apis emulator verify`: replays what the reference's emulator did, and compares.</summary>
sealed class VerifyCommand(Surroundings surroundings)
{
    const string InputName = "input.json";

    readonly FileLoader _loader = new(surroundings);

    readonly Argument<string[]> _files = new("file")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = $"Recorded traces; {InputName} beside each has sun, load and constants.",
    };

    readonly Option<bool> _json = new("--json") { Description = "Print the result as JSON, for programs." };

    public static Command Create(Surroundings surroundings) => new VerifyCommand(surroundings).Command();

    Command Command()
    {
        var command = new Command(
            "verify",
            "Replay recorded traces of the reference's emulator and print what agrees and what doesn't. A difference that a "
            + "known defect of the reference explains is named with its number and doesn't count. Ends with 0 when all agree, "
            + "with 1 when something doesn't, with 2 when a file is wrong.")
        {
            _files, _json,
        };
        command.SetAction((parsed, _) => Execute(parsed));
        return command;
    }

    async Task<int> Execute(ParseResult parsed)
    {
        var results = new List<TraceResult>();
        foreach (var file in parsed.GetValue(_files) ?? [])
        {
            if (await Replay(file) is not { } result)
                return ExitCodes.BadInput;
            results.Add(result);
        }

        if (parsed.GetValue(_json))
            surroundings.Output.WriteLine(JsonSerializer.Serialize(results, JsonSerializerOptions.Web));
        else
            results.ForEach(Print);
        return results.TrueForAll(result => result.IsWell) ? ExitCodes.Fine : ExitCodes.Failed;
    }

    async Task<TraceResult?> Replay(string file)
    {
        var trace = _loader.Load(file, TraceFile.Read);
        var input = _loader.Load(Path.Combine(Path.GetDirectoryName(file) ?? "", InputName), TraceInputFile.Read);
        if (trace is null || input is null)
            return null;

        var outcome = await TraceReplay.Run(trace, input);
        if (outcome.Problem is { } problem)
            surroundings.Error.WriteLine($"{file}: {problem.Text}.");
        return outcome.Value;
    }

    void Print(TraceResult result)
    {
        foreach (var difference in result.Differences)
            surroundings.Output.WriteLine($"{result.File}: {Text(difference)}");

        var counted = result.Differences.Count(difference => difference.Counts);
        surroundings.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.File}: {result.Steps} steps, {result.Agreements} values agree, {counted} differ, "
            + $"{result.Differences.Count - counted} explained."));
    }

    static string Text(TraceDifference difference)
    {
        var verdict = difference.Quirk is { } quirk
            ? string.Create(CultureInfo.InvariantCulture, $"explained by E{quirk}")
            : "differs";
        return $"{difference.Place}: {difference.Path} is {difference.Ours}, recorded is {difference.Recorded}: {verdict}";
    }
}
