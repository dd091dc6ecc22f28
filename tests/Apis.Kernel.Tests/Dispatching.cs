using Apis.Kernel.Virtual;
using Apis.TestKit;

namespace Apis.Kernel.Tests;

/// <summary>What a test runs its actors on.</summary>
public enum Dispatching
{
    VirtualTime,
    ShuffledVirtualTime,
    Threads,
}

static class DispatchingExtensions
{
    public static ActorTestKit Begin(this Dispatching on) => on switch
    {
        Dispatching.Threads => ActorTestKit.OnThreads(),
        Dispatching.ShuffledVirtualTime => new ActorTestKit(new VirtualTimeOptions { Ordering = Ordering.Shuffled }),
        _ => new ActorTestKit(),
    };
}
