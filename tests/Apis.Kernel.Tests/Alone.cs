namespace Apis.Kernel.Tests;

/// <summary>The tests that measure memory or take all threads of the pool: they run by themselves, after the others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
