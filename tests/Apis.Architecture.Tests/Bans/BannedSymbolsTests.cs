using System.Text.RegularExpressions;
using Apis.Build;

namespace Apis.Architecture.Tests.Bans;

public sealed partial class BannedSymbolsTests
{
    readonly Repository _repository = Repository.Find(AppContext.BaseDirectory);

    [Fact]
    public void Every_line_of_the_list_has_an_example_and_says_what_to_use_instead()
    {
        var entries = File.ReadAllLines(_repository.In("src/BannedSymbols.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.Split(';'))
            .ToList();

        Assert.Equal(
            BannedCalls.Examples.Keys.Order(StringComparer.Ordinal),
            entries.Select(entry => entry[0]).Order(StringComparer.Ordinal));
        Assert.All(entries, entry => Assert.StartsWith("Use ", entry[1]));
    }

    [Fact]
    public async Task Every_banned_call_breaks_the_build()
    {
        using var project = new GeneratedProject(_repository, "Banned.cs", BannedCalls.Source);

        var outcome = await project.Build();

        Assert.False(outcome.Succeeded);
        var lines = BannedCalls.Source.Split('\n');
        var reported = BannedLine().Matches(outcome.Output)
            .Select(match => lines[int.Parse(match.Groups[1].ValueSpan, provider: null) - 1].Trim())
            .ToHashSet();
        var unreported = string.Join('\n', BannedCalls.Examples.Values.Where(example => !reported.Contains(example)));
        Assert.True(unreported.Length == 0, $"Not an error:\n{unreported}\nThe build said:\n{outcome.Output}");
    }

    [Fact]
    public async Task Time_and_chance_that_are_handed_in_build_cleanly()
    {
        using var project = new GeneratedProject(_repository, "Patient.cs", """
            namespace Generated;

            sealed class Patient(TimeProvider time, Random random)
            {
                public async Task<DateTimeOffset> Wait(TimeSpan period, Task other)
                {
                    using var source = new CancellationTokenSource(period, time);
                    await Task.Delay(period * random.NextDouble(), time, source.Token);
                    await other.WaitAsync(period, time, source.Token);
                    return time.GetUtcNow();
                }

                public static Random Seeded(int seed) => new(seed);
            }
            """);

        var outcome = await project.Build();

        Assert.True(outcome.Succeeded, outcome.Output);
    }

    [GeneratedRegex(@"Banned\.cs\((\d+),\d+\): error RS0030")]
    private static partial Regex BannedLine();
}
