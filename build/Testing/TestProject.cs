using Apis.Build.Processes;

namespace Apis.Build.Testing;

/// <summary>Runs one test project and reads what it left; one that left no results has failed.</summary>
sealed class TestProject(Repository repository, Dotnet dotnet, Run run)
{
    public async Task<TrxFile> Run(string project, string? filter)
    {
        var trxName = Path.GetFileNameWithoutExtension(project) + ".trx";
        var trxPath = Path.Combine(repository.TestResults, trxName);

        var outcome = await run(dotnet.Test(project, trxName, filter));
        var found = File.Exists(trxPath) ? TrxFile.Read(trxPath) : null;
        return Judge(project, outcome, found, isFiltered: filter is not null);
    }

    /// <summary>With a filter a project may well have no test that matches, and then it writes no file.</summary>
    public static TrxFile Judge(string project, Outcome outcome, TrxFile? found, bool isFiltered) => (outcome, found) switch
    {
        ({ IsOutOfTime: true }, _) => With(found, $"{project}: ended, because its time was up."),
        ({ Succeeded: true }, null) when isFiltered => new TrxFile([], []),
        (_, null) => With(null, $"{project}: left no results (exit code {outcome.ExitCode})."),
        ({ Succeeded: false }, { Tally.Failed: 0 }) =>
            With(found, $"{project}: ended with exit code {outcome.ExitCode}, though no test failed."),
        _ => found,
    };

    static TrxFile With(TrxFile? found, string error) => new(found?.Outcomes ?? [], [.. found?.RunErrors ?? [], error]);
}
