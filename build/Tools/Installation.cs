using Apis.Build.Processes;

namespace Apis.Build.Tools;

/// <summary>Installs what tests need and says what it does; what can't be had is named, with who needs it.</summary>
sealed class Installation(Run run, TextWriter output)
{
    public async Task Install(IReadOnlyList<Tool> tools, Machine machine)
    {
        var missing = Missing(tools, machine);
        foreach (var command in InstallPlan.For(missing, machine))
        {
            output.WriteLine($"== {command}");
            var outcome = await run(command);
            if (!outcome.Succeeded)
            {
                output.WriteLine($"{command.Program} failed: {Reason(outcome)}");
                break;
            }
        }

        foreach (var tool in Missing(missing, machine))
            output.WriteLine($"{tool.Package} is missing and could not be installed; {tool.NeededBy} needs it.");
    }

    static List<Tool> Missing(IReadOnlyList<Tool> tools, Machine machine) => [.. tools.Where(tool => !machine.Has(tool.Proof))];

    static string Reason(Outcome outcome) => outcome.IsOutOfTime
        ? "its time was up."
        : outcome.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault()
            ?? $"exit code {outcome.ExitCode}.";
}
