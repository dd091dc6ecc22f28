using System.Diagnostics;
using System.Globalization;
using Apis.Simulation.Invariants;
using Apis.Simulation.Recording;
using Apis.Simulation.Scenarios;
using Apis.Simulation.Streets;

namespace Apis.Cli.Simulation;

/// <summary>One run of a scenario, with its files and what is told of it.</summary>
sealed class SimulationSession(ScenarioPlan scenario, StreetPlan plan, string folder, Surroundings surroundings)
{
    /// <summary>Of virtual time between two rows of units.csv for each home.</summary>
    static readonly TimeSpan Sample = TimeSpan.FromMinutes(1);
    static readonly TimeSpan Progress = TimeSpan.FromSeconds(2);

    public int Run()
    {
        var began = Stopwatch.GetTimestamp();
        using var files = new RunFiles(folder);
        using var street = new Street(plan);
        var watch = InvariantWatch.Over(street);
        var outcome = new RunOutcome();
        outcome.Follow(street);
        files.Follow(street);

        Go(street, watch, files);
        files.WriteLogs(street);
        return Tell(street, watch, outcome, Stopwatch.GetElapsedTime(began));
    }

    void Go(Street street, InvariantWatch watch, RunFiles files)
    {
        var (end, told) = (plan.Start + scenario.Span, Stopwatch.GetTimestamp());
        while (street.Now < end && watch.Breach is null && !surroundings.IsOver.IsCancellationRequested)
        {
            street.RunUntil(() => watch.Breach is not null, TimeSpan.FromTicks(Math.Min(Sample.Ticks, (end - street.Now).Ticks)));
            var hardware = street.Look();
            watch.Look(hardware);
            files.Write(hardware);
            if (Stopwatch.GetElapsedTime(told) < Progress)
                continue;

            told = Stopwatch.GetTimestamp();
            surroundings.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{street.Now:yyyy-MM-dd HH:mm}  {(street.Now - plan.Start) / scenario.Span:0 %}"));
        }
    }

    int Tell(Street street, InvariantWatch watch, RunOutcome outcome, TimeSpan took)
    {
        var output = surroundings.Output;
        var ran = street.Now - plan.Start;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{scenario.Title}: {plan.Homes.Count} homes, {ran.TotalHours:0.##} h in {took.TotalSeconds:0.0} s "
            + $"({ran / took:#,0} x real time)."));
        foreach (var line in outcome.Lines())
            output.WriteLine(line);
        output.WriteLine($"deals.csv, units.csv, events.jsonl and the homes' logs are in {folder}.");
        if (watch.Breach is not { } breach)
            return ExitCodes.Fine;

        foreach (var before in breach.Before)
            surroundings.Error.WriteLine(before);
        surroundings.Error.WriteLine($"{breach.At:O}: {breach.What}");
        return ExitCodes.Failed;
    }
}
