namespace Apis.Kernel.Tests;

/// <summary>For tests that keep all processors busy: they run when no other does, so that nobody's patience ends because of them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
