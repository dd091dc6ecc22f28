using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>A handler that awaited has come to its end.</summary>
sealed class AwaitEnded(Task handler) : Signal
{
    public override void Reach(ActorCell cell) => cell.EndAwait(handler);
}
