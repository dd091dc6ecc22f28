using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Node.Messages;

namespace Apis.Node.Controllers;

/// <remarks>What is done next, and what becomes of it.</remarks>
public sealed partial class Controller
{
    long _acquisitionBegan;
    bool _hasAcquired;

    /// <summary>A reading for somebody serves as well; then the next one is due a period after that began.</summary>
    void Acquire()
    {
        var due = _hasAcquired ? AcquisitionPeriod - _node.Time.GetElapsedTime(_acquisitionBegan) : TimeSpan.Zero;
        if (_jobs.HasUnitRead || due > TimeSpan.Zero)
            _acquisitions.After(due > TimeSpan.Zero ? due : AcquisitionPeriod);
        else if (_jobs.TryAdd(new Job(JobKind.ReadUnit) { IsPeriodic = true }))
            Proceed();
        else
            _acquisitions.Again();
    }

    void Add(Job job)
    {
        job.TryAdd(Sender);
        if (_jobs.TryAdd(job))
            Proceed();
        else
            Refuse(TooMany);
    }

    void Join(Job stop, IActorRef asker)
    {
        if (!stop.TryAdd(asker))
            asker.Tell(new Refused(TooMany));
    }

    void Proceed()
    {
        while (_jobs.Running is null && _jobs.TakeNext() is { } job)
            Begin(job);
    }

    void Begin(Job job)
    {
        if (job.Command is { } command)
        {
            BeginCommand(job, command);
            return;
        }

        if (job.Kind is JobKind.ReadUnit)
            (_acquisitionBegan, _hasAcquired) = (_node.Time.GetTimestamp(), true);
        HaveDone(job, []);
    }

    void BeginCommand(Job job, DeviceCommand command)
    {
        var plan = DevicePlans.For(command, _reading?.Converter ?? new(), _files.Policy, _files.Hardware, _random);
        foreach (var problem in plan.Remarks.Append(plan.Refusal).OfType<Problem>())
            ReportOf(job, problem);

        if (plan.Refusal is not null || plan.Steps.Count == 0)
        {
            Finish(job, plan.Refusal);
            return;
        }

        _dynamicCheckOffUntil =
            DynamicCheckPause.AtBegin(_dynamicCheckOffUntil, command.Action, plan, _node.Now, _files.Policy);
        HaveDone(job, plan.Steps);
    }

    void HaveDone(Job job, ValueList<DeviceStep> steps) =>
        _device.Tell(new DeviceJob(job.Kind, steps, _reading, _files, IsQuiet(job), job.Cancellation));

    void Learn(ReadingIs learnt)
    {
        _reading = learnt.Reading;
        if (learnt.IsWhole)
            AskForSafety(learnt.Reading);
    }

    void End(JobEnded ended)
    {
        if (_jobs.Running is { } job)
            Finish(job, ended.Problem);
        Proceed();
    }

    void Finish(Job job, Problem? problem)
    {
        _jobs.End();
        if (job is { Command: not null, CancelledBecause: { } reason })
            problem = StoppedBecause(reason);
        if (job.Command is { } command)
            AfterCommand(command, problem);
        if (job.IsPeriodic)
            _acquisitions.Again();

        Tell(job, Answer(problem));
    }

    void AfterCommand(DeviceCommand command, Problem? problem)
    {
        if (problem is null)
            _dynamicCheckOffUntil = DynamicCheckPause.AtSuccess(_dynamicCheckOffUntil, command.Action);
        if (command.IsStop)
            AfterStop(command, problem);
    }

    void ReportOf(Job job, Problem problem)
    {
        if (!IsQuiet(job))
            _errors.Report(problem);
    }

    object Answer(Problem? problem) => (problem, _reading) switch
    {
        (null, { } reading) => new UnitData(reading),
        (null, null) => new Refused(new("nothing has been read yet")),
        _ => new Refused(problem),
    };

    void Tell(Job job, object answer)
    {
        foreach (var asker in job.Askers)
            asker.Tell(answer);
        job.Dispose();
    }

    static Problem StoppedBecause(string reason) => new($"stopped: {reason}");
}
