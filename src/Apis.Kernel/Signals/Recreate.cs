using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>Begin a new incarnation.</summary>
sealed class Recreate(Exception cause) : Signal
{
    public override void Reach(ActorCell cell) => cell.BeginRestart(cause);
}
