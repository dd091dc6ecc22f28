using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>Go on as if nothing had happened.</summary>
sealed class Resume : Signal
{
    public override void Reach(ActorCell cell) => cell.ResumeOrCreate();
}
