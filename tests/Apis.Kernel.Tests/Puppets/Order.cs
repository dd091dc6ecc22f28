namespace Apis.Kernel.Tests.Puppets;

/// <summary>What a puppet is to do in its turn.</summary>
sealed record Order(Action<Puppet> Do);
