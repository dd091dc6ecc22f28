using Apis.Kernel.Actors;

namespace Apis.Kernel.Cells;

/// <summary>Family: making, finding and stopping children.</summary>
sealed partial class ActorCell
{
    Children? _children;
    volatile bool _stopRequested;

    public ActorCell[] ChildCells => _children?.Snapshot() ?? [];

    public IActorRef ActorOf(Props props, string? name = null)
    {
        if (_phase >= CellPhase.Stopping)
            throw new InvalidOperationException($"{Path} is stopping and can have no more children.");

        var child = EnsureChildren().Add(props, name);
        child.Start();
        return child.Self;
    }

    public IActorRef Child(string name) => _children?.Find(name)?.Self ?? ActorRefs.Nobody;

    public IEnumerable<IActorRef> GetChildren() => Array.ConvertAll(ChildCells, child => child.Self);

    /// <summary>Stops an actor; its current message is the last that it handles.</summary>
    public void Stop(IActorRef actor)
    {
        if (actor is LocalActorRef local)
            local.Cell.Stop();
    }

    public void Stop()
    {
        if (_stopRequested)
            return;

        _stopRequested = true;
        Send(new Signals.Terminate());
    }

    public void RemoveChild(ActorCell child)
    {
        _children!.Remove(child);
        if (_phase == CellPhase.Stopping && _children.Count == 0)
            FinishTermination();
        else if (_awaitedStops.Remove(child) && _awaitedStops.Count == 0 && _phase == CellPhase.Restarting)
            FinishRestart();
    }

    /// <summary>The guardians get children from any thread, so theirs is made before they are shown to anybody.</summary>
    public Children EnsureChildren() => _children ??= new Children(this);
}
