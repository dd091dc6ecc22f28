using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>The rest of a method that awaited; runs only in the incarnation that began it.</summary>
sealed class Continuation(int incarnation, SendOrPostCallback callback, object? state) : Signal
{
    public override void Reach(ActorCell cell) => cell.Continue(incarnation, callback, state);
}
