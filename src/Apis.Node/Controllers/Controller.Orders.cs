using Apis.Cluster.Leases;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Interlocks;
using Apis.Domain.Modes;
using Apis.Node.Messages;

namespace Apis.Node.Controllers;

/// <remarks>Who asks, and whether that is obeyed. The cluster is asked meanwhile, so that no stop has to wait for it.</remarks>
public sealed partial class Controller
{
    /// <summary>So many requests can be in question at a time.</summary>
    const int MostQuestions = 32;

    long _highestEpochSeen;
    int _questions;

    EffectiveMode Mode => OperationModes.Effective(_globalMode, _localMode);

    void AskWhoIsGridMaster(GridMasterToken token, object request)
    {
        var stops = _stops;
        Ask(_sources.GridMaster, holder => new GridMasterIs(token, request, holder, stops));
    }

    void AskForMode(CommandByPerson request)
    {
        var stops = _stops;
        Ask(_sources.GlobalMode, mode => new ModeIs(request, mode, stops));
    }

    void Ask<T>(Func<Task<T>> source, Func<T, object> answer)
    {
        if (_questions >= MostQuestions)
        {
            Refuse(TooMany);
            return;
        }

        _questions++;
        _ = InTime(source()).PipeTo(Self, Sender, answer, cause => new NotToBeKnown(cause));
    }

    /// <summary>An answer that takes longer than a request to the converter is of no use any more.</summary>
    Task<T> InTime<T>(Task<T> answer) =>
        answer.WaitAsync(_files.Policy.Controller.RequestTimeout, _node.Time, CancellationToken.None);

    void Hear(GridMasterIs found)
    {
        _questions--;
        Remember(found.Holder?.Epoch ?? 0);
        var view = new AuthorityView(found.Holder?.UnitId, _highestEpochSeen, Mode);
        if (CommandAuthority.RefusalOfGridMaster(found.Token, view, _files.Policy) is { } refusal)
        {
            Refuse(refusal);
            return;
        }

        Remember(view.After(found.Token).HighestEpochSeen);
        switch (found.Request)
        {
            case ReadUnitData { IsUrgent: false }:
                Sender.Tell(Answer(problem: null));
                break;
            case ReadUnitData:
                Add(new Job(JobKind.ReadUnit));
                break;
            case ReadDeviceStatus:
                Add(new Job(JobKind.ReadStatus));
                break;
            case ControlDevice control:
                Order(control.Command, found.StopsBefore);
                break;
        }
    }

    void Hear(ModeIs found)
    {
        _questions--;
        _globalMode = found.Mode;
        var command = found.Request.Command;
        if (CommandAuthority.RefusalWithoutToken(command.Action, CommandOrigin.Person, Mode) is { } refusal)
            Refuse(refusal);
        else
            Order(command, found.StopsBefore);
    }

    void Order(DeviceCommand command, long stopsBefore)
    {
        if (command.Action is DeviceAction.Scram)
            Stop(command, "SCRAM", Sender);
        else if (command.IsStop && _jobs.FindStop(command) is { } stop)
            Join(stop, Sender);
        else if (!command.IsStop && Obstacle(stopsBefore) is { } obstacle)
            Refuse(obstacle);
        else
            Add(new Job(JobKind.Command, command));
    }

    /// <summary>What stands against obeying anything but a stop, whoever commands.</summary>
    Problem? Obstacle(long stopsBefore)
    {
        if (_isCutOff)
            return new("this home is cut off from its cluster");
        if (_owedStop is not null)
            return new("the converter has not obeyed a stop yet");

        return stopsBefore == _stops ? null : new("a stop came after it");
    }

    void Remember(long epoch)
    {
        if (epoch <= _highestEpochSeen)
            return;

        _highestEpochSeen = epoch;
        Context.Parent.Tell(new EpochSeen(epoch));
    }

    // A GridMaster that can't be known isn't obeyed (GridMaster and controller 4.1).
    void Refuse(NotToBeKnown failed)
    {
        _questions--;
        Refuse(new Problem(
            $"the cluster doesn't tell whom to obey: {failed.Cause.Message}", ErrorKind.Local(ErrorCategory.Framework)));
    }

    void Refuse(Problem problem)
    {
        _errors.Report(problem);
        Sender.Tell(new Refused(problem));
    }

    static Problem TooMany => new(
        "the Controller has too much to do already", ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn));

    sealed record GridMasterIs(GridMasterToken Token, object Request, LeaseHolder? Holder, long StopsBefore);

    sealed record ModeIs(CommandByPerson Request, GlobalMode Mode, long StopsBefore);

    sealed record NotToBeKnown(Exception Cause);
}
