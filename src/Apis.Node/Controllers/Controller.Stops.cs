using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Node.Messages;
using Microsoft.Extensions.Logging;

namespace Apis.Node.Controllers;

/// <remarks>
/// A stop comes before all else and cancels what runs (H4, C34). One that the converter doesn't obey is repeated until it does,
/// and its failure is reported once (R11).
/// </remarks>
public sealed partial class Controller
{
    bool _isCutOff;
    DeviceCommand? _owedStop;

    /// <summary>How many there were, so that an order given before one is known for what it is.</summary>
    long _stops;

    void Stop(DeviceCommand command, string reason, IActorRef asker)
    {
        _stops++;
        var level = _owedStop is null ? LogLevel.Information : LogLevel.Debug;
        _log.Log(level, "{UnitId} stops its converter: {Reason}", _node.UnitId, reason);
        var stop = _jobs.Stop(command, reason);
        Join(stop, asker);
        foreach (var order in _jobs.TakeOrders(stop))
            Overtake(order, stop, reason);

        Proceed();
    }

    /// <summary>Who wanted a stop as well has it with this one.</summary>
    void Overtake(Job order, Job stop, string reason)
    {
        if (!order.IsStop)
        {
            Tell(order, new Refused(StoppedBecause(reason)));
            return;
        }

        foreach (var asker in order.Askers)
            Join(stop, asker);
        order.Dispose();
    }

    void AfterStop(DeviceCommand stop, Problem? problem)
    {
        if (problem is null && (_owedStop is null || stop.Covers(_owedStop)))
        {
            _owedStop = null;
            Timers.Cancel(StopIsOwed.Instance);
            return;
        }

        _owedStop = _owedStop?.Covers(stop) == true ? _owedStop : stop;
        Timers.StartSingleTimer(StopIsOwed.Instance, StopIsOwed.Instance, _files.Policy.Controller.StopMeCheckPeriod);
    }

    void StopAgain()
    {
        if (_owedStop is { } stop)
            Stop(stop, "the last stop was not obeyed", ActorRefs.NoSender);
    }

    bool IsQuiet(Job job) => job.IsStop && _owedStop is not null;

    /// <summary>
    /// Nobody knows any more what this home does. In CC it stops at once; in CV it goes on for a while, as others may still use
    /// the voltage.
    /// </summary>
    void LoseMembership()
    {
        if (_isCutOff)
            return;

        _isCutOff = true;
        Stop(DeviceCommand.Scram(excludesVoltageReference: true), "cut off from the cluster", ActorRefs.NoSender);
        Timers.StartSingleTimer(
            CutOffForLong.Instance, CutOffForLong.Instance, _files.Policy.Controller.ScramVoltageReferenceDelay);
    }

    void RegainMembership()
    {
        _isCutOff = false;
        Timers.Cancel(CutOffForLong.Instance);
    }

    /// <summary>A converter that has obeyed isn't told again (R23).</summary>
    void StopCutOff()
    {
        if (_reading?.Converter.Mode is not ConverterMode.Wait)
            Stop(DeviceCommand.Wait, "still cut off from the cluster", ActorRefs.NoSender);
    }

    sealed class StopIsOwed
    {
        public static StopIsOwed Instance { get; } = new();
    }

    sealed class CutOffForLong
    {
        public static CutOffForLong Instance { get; } = new();
    }
}
