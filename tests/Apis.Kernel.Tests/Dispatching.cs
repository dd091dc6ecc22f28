namespace Apis.Kernel.Tests;

/// <summary>What a test runs its actors on.</summary>
public enum Dispatching
{
    VirtualTime,
    ShuffledVirtualTime,
    Threads,
}
