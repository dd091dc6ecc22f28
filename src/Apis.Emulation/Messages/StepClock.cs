namespace Apis.Emulation.Messages;

/// <summary>So many passes at once, whatever the clock does otherwise. The answer is a <see cref="Snapshot"/>.</summary>
public sealed record StepClock(int Passes);
