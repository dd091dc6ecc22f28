using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>A child has failed and waits, suspended, for what its supervisor says.</summary>
sealed class ChildFailed(ActorCell child, Exception cause) : Signal
{
    public override void Reach(ActorCell cell) => cell.SuperviseFailure(child, cause);
}
