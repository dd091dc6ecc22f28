using Apis.Kernel.Actors;
using Apis.Kernel.Stashing;
using Apis.Kernel.Timers;

namespace Apis.Kernel.Cells;

/// <summary>Birth: making an incarnation.</summary>
sealed partial class ActorCell
{
    ActorStash? _stash;

    /// <summary>True while the constructor runs; only then may an actor object come into being.</summary>
    public bool IsConstructing { get; private set; }

    /// <summary>Counts incarnations, so that what an earlier one left behind can be told from this one's.</summary>
    public int Incarnation { get; private set; }

    public void CreateActor()
    {
        if (_phase == CellPhase.Living)
            Bear(actor => actor.Starts());
    }

    void Bear(Action<ActorBase> firstHook)
    {
        try
        {
            _actor = NewIncarnation();
            firstHook(_actor);
        }
        catch (Exception cause)
        {
            Timers?.CancelAll();
            _actor = null;
            Fail(new ActorInitializationException(
                _self, $"{Props.Type.Name} failed while it was created: {cause.Message}", cause));
        }
    }

    ActorBase NewIncarnation()
    {
        IsConstructing = true;
        try
        {
            var actor = Props.NewActor();
            if (actor is IWithTimers withTimers)
                withTimers.Timers = Timers = new ActorTimers(this);
            if (actor is IWithStash withStash)
                withStash.Stash = _stash ??= new ActorStash(this, System.Settings.StashCapacity);
            return actor;
        }
        finally
        {
            IsConstructing = false;
        }
    }
}
