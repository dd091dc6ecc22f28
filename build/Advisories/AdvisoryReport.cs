using System.Text.Json;
using Apis.Build.Processes;

namespace Apis.Build.Advisories;

/// <summary>Lists what the package sources know about our packages. It informs; it never fails a build.</summary>
static class AdvisoryReport
{
    /// <summary>`readIndex` gives the service index of a source by its address, or null when it can't be had.</summary>
    public static async Task<IReadOnlyList<string>> Lines(Outcome outcome, Func<string, Task<string?>> readIndex)
    {
        if (!outcome.Succeeded)
            return ["The package sources could not be asked; going on without."];

        try
        {
            var answer = AdvisoryAnswer.Parse(outcome.Output);
            if (answer.Advisories.Count > 0)
                return [.. answer.Advisories.Select(advisory => advisory.ToString())];

            return await AnyKeepsAdvisories(answer.Sources, readIndex)
                ? ["None known."]
                : ["No package source here keeps advisories, so none could be looked up; going on without."];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return [$"The answer could not be read ({exception.Message}); going on without."];
        }
    }

    /// <summary>Asked about weaknesses, a source that keeps none recorded answers like one that knows of none.</summary>
    static async Task<bool> AnyKeepsAdvisories(IReadOnlyList<string> sources, Func<string, Task<string?>> readIndex)
    {
        foreach (var source in sources)
        {
            if (await readIndex(source) is { } index && ServiceIndex.KeepsAdvisories(index))
                return true;
        }

        return false;
    }
}
