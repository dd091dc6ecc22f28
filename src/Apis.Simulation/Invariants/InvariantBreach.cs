using Apis.Domain;

namespace Apis.Simulation.Invariants;

/// <summary>What must always hold did not: when, what, and what happened before.</summary>
/// <param name="At">The instant.</param>
/// <param name="What">What must hold and doesn't.</param>
/// <param name="Before">The last events, the latest last.</param>
public sealed record InvariantBreach(DateTimeOffset At, string What, ValueList<string> Before);
