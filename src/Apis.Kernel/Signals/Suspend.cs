using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>Handle no messages until told otherwise: somebody above has failed.</summary>
sealed class Suspend : Signal
{
    public override void Reach(ActorCell cell) => cell.SuspendTree();
}
