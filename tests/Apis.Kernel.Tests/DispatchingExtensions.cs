namespace Apis.Kernel.Tests;

static class DispatchingExtensions
{
    public static ActorTestKit Begin(this Dispatching on) => on switch
    {
        Dispatching.Threads => ActorTestKit.OnThreads(),
        Dispatching.ShuffledVirtualTime => new ActorTestKit(new VirtualTimeOptions { Ordering = Ordering.Shuffled }),
        _ => new ActorTestKit(),
    };
}
