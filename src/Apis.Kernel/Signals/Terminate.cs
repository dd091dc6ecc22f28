using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>Stop: children first, then the actor.</summary>
sealed class Terminate : Signal
{
    public override void Reach(ActorCell cell) => cell.BeginTermination();
}
