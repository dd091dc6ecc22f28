using System.CommandLine;
using Apis.Emulation.Settings;
using Apis.Emulation.Synthesis;
using Apis.Emulation.Synthesis.Files;

namespace Apis.Cli.Data;

/// <summary>`apis data make`: makes up sunshine and loads, and writes them into files.</summary>
sealed class MakeCommand(Surroundings surroundings)
{
    /// <summary>Fewer homes are done before anybody wonders.</summary>
    const int ReportedFrom = 50;

    static readonly PvPanel Panel = new EmulatorSettings().Panel;

    readonly MakeOptions _options = new();

    public static Command Create(Surroundings surroundings) => new MakeCommand(surroundings).Command();

    Command Command()
    {
        var command = new Command(
            "make",
            "Make up the sunshine of a place and the loads of its homes, and write them into "
            + $"{DataFiles.SolarName} and {DataFiles.LoadName}. Ends with 0, with 2 when something was asked for that can't be, "
            + "or with 1 when a file can't be written.");
        foreach (var option in _options.All)
            command.Add(option);
        command.SetAction(Execute);
        return command;
    }

    int Execute(ParseResult parsed)
    {
        var plan = _options.Plan(parsed);
        var format = _options.FormatOf(parsed);
        if (plan.Refusal is { } refusal)
            return surroundings.Refuse($"{refusal}.");
        if (_options.IsHalfHourly(parsed) && format is not DataFormat.Tidy)
            return surroundings.Refuse("--half-hourly is for --format tidy; the other forms have a spacing of their own.");

        var folder = _options.Folder(parsed);
        var (solar, load) = (Path.Combine(folder, DataFiles.SolarName), Path.Combine(folder, DataFiles.LoadName));
        if (!_options.Replaces(parsed) && new[] { solar, load }.FirstOrDefault(File.Exists) is { } present)
            return surroundings.Refuse($"{present}: is there already; --force replaces it.");

        var data = DataMaker.Make(plan, done => Report(done, plan.Homes));
        return Write(new(data, format, _options.IsHalfHourly(parsed), Panel), solar, load)
            ? Tell(data, solar, load)
            : ExitCodes.Failed;
    }

    void Report(int done, int homes)
    {
        if (homes >= ReportedFrom && done % (homes / 4) == 0)
            surroundings.Error.WriteLine(FormattableString.Invariant($"{done} of {homes} homes made"));
    }

    bool Write(DataFiles files, string solar, string load)
    {
        var problem = WholeFiles.Write((solar, files.WriteSolar), (load, files.WriteLoad));
        if (problem is not null)
            surroundings.Error.WriteLine(problem);
        return problem is null;
    }

    int Tell(SyntheticData data, string solar, string load)
    {
        surroundings.Output.WriteLine($"Wrote {solar} and {load}.");
        surroundings.Output.Write(SummaryTable.Of(data.Plan, DataSummary.Of(data, Panel)));
        return ExitCodes.Fine;
    }
}
