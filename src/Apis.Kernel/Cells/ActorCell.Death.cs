using Apis.Kernel.Events;
using Apis.Kernel.Signals;

namespace Apis.Kernel.Cells;

/// <summary>Death: children first, then the actor; then everybody who should know is told.</summary>
sealed partial class ActorCell
{
    public void BeginTermination()
    {
        if (_phase >= CellPhase.Stopping)
            return;

        _phase = CellPhase.Stopping;
        SuspendMailbox();
        Timers?.CancelAll();
        _children?.Close();
        StopChildren();
        if (_children is null or { Count: 0 })
            FinishTermination();
    }

    void FinishTermination()
    {
        _phase = CellPhase.Stopped;
        CallPostStop();
        Timers?.CancelAll();
        EmptyMailbox();
        System.EventStream.Forget(_self);
        _parent?.Send(new ChildStopped(this));
        EndDeathWatch();
        (_actor, Timers, _stash, _children, _awaited) = (null, null, null, null, null);
        (_batch, _envelope) = (default, default);
        if (_parent is null)
            System.HasStopped();
    }

    void CallPostStop()
    {
        // Where a restart was waiting for children, PreRestart has said good-bye for this incarnation already.
        if (_actor is null || _restartCause is not null)
            return;

        try
        {
            _actor.Stopped();
        }
        catch (Exception cause)
        {
            System.EventStream.Publish(new ActorFailure(_self, cause, Decision: null));
        }
    }

    void EmptyMailbox()
    {
        var stashed = _stash?.TakeAll() ?? [];
        var (unheard, signals) = _mailbox.Close();
        foreach (var envelope in stashed)
            Refuse(envelope.Message, envelope.Sender);
        foreach (var envelope in _batch.Left)
            Refuse(envelope.Message, envelope.Sender);
        foreach (var envelope in unheard)
            Refuse(envelope.Message, envelope.Sender);

        for (var signal = signals; signal is not null;)
        {
            var next = signal.Next;
            signal.MeetsNobody(_self);
            signal = next;
        }
    }
}
