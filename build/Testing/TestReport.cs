namespace Apis.Build.Testing;

/// <summary>What a person wants to read after the tests: what was skipped and why, what failed and how.</summary>
static class TestReport
{
    /// <summary>A crash leaves hundreds of lines; the result file keeps them all.</summary>
    const int LinesPerFailure = 20;

    public static IEnumerable<string> Lines(IEnumerable<TrxFile> results)
    {
        var all = results.ToList();
        foreach (var skipped in WithVerdict(all, TestVerdict.Skipped))
            yield return $"SKIPPED {skipped.Name}: {skipped.Message}";
        foreach (var failed in WithVerdict(all, TestVerdict.Failed))
            yield return $"FAILED {failed.Name}\n{Indented(Shortened(failed.Message))}";
        foreach (var error in all.SelectMany(result => result.RunErrors))
            yield return $"FAILED {Shortened(error)}";
    }

    static IEnumerable<TestOutcome> WithVerdict(List<TrxFile> results, TestVerdict verdict) => results
        .SelectMany(result => result.Outcomes)
        .Where(outcome => outcome.Verdict == verdict)
        .OrderBy(outcome => outcome.Name, StringComparer.Ordinal);

    static string Shortened(string text)
    {
        var lines = text.Split('\n');
        var left = lines.Length - LinesPerFailure;
        return left <= 0 ? text : string.Join('\n', [.. lines[..LinesPerFailure], $"({left} more lines in the result file)"]);
    }

    static string Indented(string text) => string.Join('\n', text.Split('\n').Select(line => "    " + line.TrimEnd()));
}
