using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>The first thing that a cell hears: make the actor.</summary>
sealed class Create : Signal
{
    public override void Reach(ActorCell cell) => cell.CreateActor();
}
