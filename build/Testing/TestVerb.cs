using Apis.Build.Advisories;
using Apis.Build.Processes;
using Apis.Build.Tools;

namespace Apis.Build.Testing;

/// <summary>The verb `test`: everything that must hold before a change goes in, and one line at the end that says so.</summary>
sealed class TestVerb(Repository repository, Dotnet dotnet, Machine machine, Run run, TextWriter output)
{
    public async Task<int> Execute(string? filter)
    {
        ForgetEarlierResults();
        var results = new List<TrxFile>();
        if (await Holds("Restore", dotnet.Restore(), results) && await Holds("Build", dotnet.Build(), results))
        {
            await Holds("Format", dotnet.Format(verifyOnly: true), results);
            await ListAdvisories();
            await new Installation(run, output).Install(NeededTools.All, machine);
            await RunTests(filter, results);
        }

        return Report(results);
    }

    void ForgetEarlierResults()
    {
        if (Directory.Exists(repository.TestResults))
            Directory.Delete(repository.TestResults, recursive: true);
    }

    /// <summary>A step that doesn't hold counts as one failure, so that the last line tells the truth about it too.</summary>
    async Task<bool> Holds(string step, Command command, List<TrxFile> results)
    {
        output.WriteLine($"== {step}");
        var outcome = await run(command);
        if (!outcome.Succeeded)
            results.Add(new TrxFile([], [$"{step}: '{command}' ended with exit code {outcome.ExitCode}."]));
        return outcome.Succeeded;
    }

    async Task ListAdvisories()
    {
        output.WriteLine("== Package advisories");
        var outcome = await run(dotnet.Advisories());
        foreach (var line in await AdvisoryReport.Lines(outcome, ServiceIndex.Read))
            output.WriteLine(line);
    }

    async Task RunTests(string? filter, List<TrxFile> results)
    {
        var testProject = new TestProject(repository, dotnet, run);
        foreach (var project in repository.TestProjects())
        {
            output.WriteLine($"== {project}");
            results.Add(await testProject.Run(project, filter));
        }
    }

    int Report(List<TrxFile> results)
    {
        foreach (var line in TestReport.Lines(results))
            output.WriteLine(line);

        var tally = results.Aggregate(default(Tally), (sum, result) => sum + result.Tally);
        output.WriteLine(tally);
        return tally.IsGood ? 0 : 1;
    }
}
