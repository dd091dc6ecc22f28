using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Node.Drivers;
using Apis.Node.Errors;
using Apis.Node.Nodes;

namespace Apis.Node.Controllers;

/// <summary>
/// Does one thing at a time with the driver, and tells the Controller each answer at once (GridMaster and controller 4.3, 4.4).
/// </summary>
sealed class Device : ReceiveActor
{
    static readonly Problem Cancelled = new("the command was cancelled by a stop");

    readonly NodeSurroundings _node;
    readonly IDriver _driver;
    readonly Attempts _attempts;
    readonly IActorRef _controller;
    ConverterReading _known;

    public Device(NodeSurroundings node, IDriver driver)
    {
        (_node, _driver, _controller, _known) = (node, driver, Context.Parent, new());
        _attempts = new(node.Time, new ErrorReporting(node).Report);

        ReceiveAsync<DeviceJob>(async job => _controller.Tell(new JobEnded(await Do(job))));
    }

    Task<Problem?> Do(DeviceJob job) => job switch
    {
        DeviceJob.ReadAll => ReadAll(job),
        DeviceJob.Carry carry => Carry(carry),
        _ => ReadStatus(job),
    };

    async Task<Problem?> ReadAll(DeviceJob job)
    {
        var outcome = await _attempts.Of(job.Policy.Controller, _driver.ReadUnit, job.Cancellation);
        if (!outcome.Succeeded)
            return outcome.Problem;

        _known = outcome.Value.Converter.ToReading();
        _controller.Tell(new UnitTold(outcome.Value));
        return null;
    }

    async Task<Problem?> ReadStatus(DeviceJob job)
    {
        var outcome = await _attempts.Of(job.Policy.Controller, _driver.ReadStatus, job.Cancellation);
        return outcome.Succeeded ? Learn(outcome.Value, step: null) : outcome.Problem;
    }

    /// <summary>What leads up to a stop gently may fail; then the next step that is needed follows.</summary>
    async Task<Problem?> Carry(DeviceJob.Carry job)
    {
        var isSkipping = false;
        foreach (var step in job.Plan.Steps)
        {
            if (isSkipping && step.IsBestEffort)
                continue;

            isSkipping = false;
            if (await Take(step, job) is not { } problem)
                continue;

            _controller.Tell(new StepFailed(step, problem));
            if (!step.IsBestEffort || job.Cancellation.IsCancellationRequested)
                return problem;
            isSkipping = true;
        }

        return null;
    }

    async Task<Problem?> Take(DeviceStep step, DeviceJob job)
    {
        if (job.Cancellation.IsCancellationRequested)
            return Cancelled;
        if (step is DeviceStep.Checkpoint checkpoint)
            return await Check(checkpoint, job);

        var outcome = await _attempts.Of(job.Policy.Controller, end => _driver.Set(step, end), job.Cancellation);
        if (!outcome.Succeeded)
            return outcome.Problem;

        Learn(outcome.Value, step);
        return step is DeviceStep.SetMode { Mode: var mode } && ModeChange.Accepted(mode, _known) is { Holds: false } refused
            ? new(refused.ToString(), refused.Raises)
            : null;
    }

    /// <summary>Each read is preceded by a wait; the last verdict counts.</summary>
    async Task<Problem?> Check(DeviceStep.Checkpoint checkpoint, DeviceJob job)
    {
        for (var read = 1; ; read++)
        {
            if (await Wait(job) is { } cancelled)
                return cancelled;
            if (await ReadStatus(job) is { } unread)
                return unread;

            var verdict = Checkpoint.Judge(checkpoint, _known, job.Policy, job.Hardware);
            if (verdict.Holds)
                return null;
            if (read >= job.Policy.Controller.CheckpointAttempts)
                return new(verdict.ToString(), verdict.Raises);
        }
    }

    async Task<Problem?> Wait(DeviceJob job)
    {
        try
        {
            await Task.Delay(job.Policy.Controller.CheckpointRetryWait, _node.Time, job.Cancellation);
            return null;
        }
        catch (OperationCanceledException)
        {
            return Cancelled;
        }
    }

    Problem? Learn(ConverterReply reply, DeviceStep? step)
    {
        _known = _known.With(reply);
        _controller.Tell(new ConverterTold(reply, step));
        return null;
    }
}
