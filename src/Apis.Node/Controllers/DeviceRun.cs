using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Units;
using Apis.Node.Drivers;
using Apis.Node.Events;
using Apis.Node.Nodes;

namespace Apis.Node.Controllers;

/// <summary>One job with the driver, from the first request to the last (GridMaster and controller 4.3).</summary>
sealed class DeviceRun(DeviceJob job, IDriver driver, NodeSurroundings node, RepeatedAttempts attempts)
{
    UnitReading? _reading = job.Known;

    public required Action<Problem> Report { get; init; }

    /// <summary>What is known, after each reply; and whether the reply told all.</summary>
    public required Action<UnitReading, bool> Learn { get; init; }

    public required Action<object> Publish { get; init; }

    /// <summary>Why it failed, reported; null when it didn't.</summary>
    public Task<Problem?> Do() => job.Kind switch
    {
        JobKind.ReadUnit => ReadUnit(),
        JobKind.ReadStatus => Reported(ReadStatus()),
        _ => TakeSteps(),
    };

    async Task<Problem?> ReadUnit()
    {
        var outcome = await attempts.Of(driver.ReadUnit);
        if (!outcome.Succeeded)
            return Reported(outcome.Problem);

        var told = outcome.Value;
        _reading = new(node.UnitId, told.Time ?? node.Now, told.Converter.ToReading(), told.Battery);
        Learn(_reading, true);
        Publish(new UnitRead(_reading));
        return null;
    }

    async Task<Problem?> ReadStatus() => Merged(await attempts.Of(driver.ReadStatus));

    async Task<Problem?> TakeSteps()
    {
        var leavesOutBestEffort = false;
        foreach (var step in job.Steps)
        {
            if (step.IsBestEffort && leavesOutBestEffort)
                continue;

            job.Cancellation.ThrowIfCancellationRequested();
            var problem = await Take(step);
            Publish(new DeviceStepTaken(node.UnitId, node.Now, step, _reading?.Converter, problem));
            if (problem is null)
                continue;

            Report(problem);
            if (!step.IsBestEffort)
                return problem;

            leavesOutBestEffort = true;
        }

        return null;
    }

    Task<Problem?> Take(DeviceStep step) => step is DeviceStep.Checkpoint checkpoint ? Reaches(checkpoint) : Set(step);

    async Task<Problem?> Set(DeviceStep step)
    {
        if (Merged(await attempts.Of(cancellation => driver.Set(step, cancellation))) is { } problem)
            return problem;
        if (step is not DeviceStep.SetMode { Mode: var mode })
            return null;

        var accepted = ModeChange.Accepted(mode, _reading!.Converter);
        return accepted.Holds ? null : new(accepted.ToString(), accepted.Raises);
    }

    /// <summary>Waits before each look, also before the first.</summary>
    async Task<Problem?> Reaches(DeviceStep.Checkpoint checkpoint)
    {
        var policy = job.Files.Policy;
        for (var left = policy.Controller.CheckpointAttempts - 1; ; left--)
        {
            await Task.Delay(policy.Controller.CheckpointRetryWait, node.Time, job.Cancellation);
            if (await ReadStatus() is { } problem)
                return problem;

            var verdict = Checkpoint.Judge(checkpoint, _reading!.Converter, policy, job.Files.Hardware);
            if (verdict.Holds)
                return null;
            if (left <= 0)
                return new($"checkpoint: {verdict}", verdict.Raises);
        }
    }

    /// <summary>What the driver told takes the place of what was known (GridMaster and controller 4.2).</summary>
    Problem? Merged(Outcome<ConverterReply> outcome)
    {
        if (!outcome.Succeeded)
            return outcome.Problem;

        var known = _reading ?? new(node.UnitId, node.Now, new(), default);
        _reading = known with { Converter = known.Converter.With(outcome.Value) };
        Learn(_reading, false);
        return null;
    }

    async Task<Problem?> Reported(Task<Problem?> work) => await work is { } problem ? Reported(problem) : null;

    Problem Reported(Problem problem)
    {
        Report(problem);
        return problem;
    }
}
