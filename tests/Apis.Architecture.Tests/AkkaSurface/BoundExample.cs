using Apis.Kernel.Actors;
using Apis.Kernel.Tracing;
using Apis.Kernel.Virtual;

namespace Apis.Architecture.Tests.AkkaSurface;

/// <summary>An actor that uses what only the kernel has.</summary>
sealed class BoundExample : ReceiveActor
{
    public BoundExample(VirtualTime run)
    {
        Receive<string>(_ => Sender.Tell(ActorTree.Print(Context.System)));
        ReceiveAsync<int>(async _ =>
        {
            await Task.Yield();
            run.RunReady();
        });
    }
}
