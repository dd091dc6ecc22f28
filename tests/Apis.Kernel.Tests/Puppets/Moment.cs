namespace Apis.Kernel.Tests.Puppets;

/// <summary>A hook of an actor's life was called.</summary>
sealed record Moment(string Actor, string Hook);
