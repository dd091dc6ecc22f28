using Apis.Kernel.Actors;
using Apis.Kernel.Events;
using Apis.Kernel.Signals;
using Apis.Kernel.Supervision;

namespace Apis.Kernel.Cells;

/// <summary>Failure: an actor that fails waits, with all below it, for what its supervisor decides.</summary>
sealed partial class ActorCell
{
    static readonly HashSet<ActorCell> NoCells = [];

    bool _hasFailed;
    Exception? _restartCause;

    /// <summary>Children whose end a restart waits for.</summary>
    HashSet<ActorCell> _awaitedStops = NoCells;

    public void Suspend() => Send(new Suspend());

    public void Restart(Exception cause) => Send(new Recreate(cause));

    public void SuspendTree(ActorCell? except = null)
    {
        SuspendMailbox();
        foreach (var child in ChildCells)
        {
            if (child != except)
                child.Suspend();
        }
    }

    /// <summary>Who failed before it was made cannot go on: it is made anew.</summary>
    public void ResumeOrCreate()
    {
        if (_hasFailed && _actor is null && _phase == CellPhase.Living)
            BeginRestart(new ActorInitializationException(_self, $"A {Props.Type.Name} that was never made cannot go on."));
        else
            ResumeTree();
    }

    public void ResumeTree()
    {
        _hasFailed = false;
        UnsuspendMailbox();
        if (_suspensions == 0)
            _envelope = default;
        foreach (var child in ChildCells)
            child.Send(new Resume());
    }

    public void SuperviseFailure(ActorCell child, Exception cause)
    {
        if (_children?.Has(child) != true)
            return;

        try
        {
            var strategy = Props.SupervisorStrategy ?? _actor?.Strategy() ?? SupervisorStrategy.DefaultStrategy;
            var decision = strategy.Decide(cause);
            System.EventStream.Publish(new ActorFailure(child.Self, cause, decision));
            Carry(decision, strategy, child, cause);
        }
        catch (Exception another)
        {
            // Who cannot decide has failed itself, with the child that waits for it as with one that it escalates.
            Fail(another, escalatedFrom: child);
        }
    }

    /// <summary>
    /// Ends the failed incarnation. Its children are stopped by its PreRestart, or here where there is none to ask.
    /// </summary>
    public void BeginRestart(Exception cause)
    {
        // Each restart takes one suspension back, also the one that comes while another waits for children.
        if (_phase == CellPhase.Restarting)
            ResumeTree();
        if (_phase != CellPhase.Living)
            return;

        _phase = CellPhase.Restarting;
        _restartCause = cause;
        Incarnation++;
        AbandonAwait();
        LeaveIncarnation(cause);
        Timers?.CancelAll();
        _awaitedStops = ChildCells.Where(child => child._stopRequested).ToHashSet();
        if (_awaitedStops.Count == 0)
            FinishRestart();
    }

    /// <param name="cause">What went wrong.</param>
    /// <param name="escalatedFrom">The child whose failure this is; it has suspended itself already.</param>
    void Fail(Exception cause, ActorCell? escalatedFrom = null)
    {
        if (_phase != CellPhase.Living || _hasFailed)
        {
            System.EventStream.Publish(new ActorFailure(_self, cause, Decision: null));
            return;
        }

        _hasFailed = true;
        SuspendTree(except: escalatedFrom);
        if (_parent is null)
            System.Collapse(cause);
        else
            _parent.Send(new ChildFailed(this, cause));
    }

    void Carry(Directive decision, SupervisorStrategy strategy, ActorCell child, Exception cause)
    {
        switch (decision)
        {
            case Directive.Resume:
                child.Send(new Resume());
                break;
            case Directive.Restart:
                strategy.Restart(child, cause, ChildCells);
                break;
            case Directive.Stop:
                strategy.Stop(child, ChildCells);
                break;
            case Directive.Escalate:
                Fail(cause, escalatedFrom: child);
                break;
            default:
                throw new InvalidOperationException($"{decision} is no directive.");
        }
    }

    void LeaveIncarnation(Exception cause)
    {
        if (_actor is null)
        {
            StopChildren();
            return;
        }

        try
        {
            _actor.Restarts(cause, _envelope.Message);
        }
        catch (Exception another)
        {
            System.EventStream.Publish(new ActorFailure(_self, another, Decision: null));
        }
    }

    void FinishRestart()
    {
        var cause = _restartCause!;
        var survivors = ChildCells;
        var wasBorn = _actor is not null;
        (_restartCause, _awaitedStops, _hasFailed, _envelope) = (null, NoCells, false, default);
        _phase = CellPhase.Living;
        _stash?.UnstashAll();
        UnsuspendMailbox();

        // Who failed before its PreStart was through starts; who fails later starts again.
        Bear(actor => { if (wasBorn) actor.Restarted(cause); else actor.Starts(); });
        foreach (var survivor in survivors)
            survivor.Restart(cause);
    }

    void StopChildren()
    {
        foreach (var child in ChildCells)
            child.Stop();
    }
}
