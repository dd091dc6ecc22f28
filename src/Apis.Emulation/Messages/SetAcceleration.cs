namespace Apis.Emulation.Messages;

/// <summary>Emulated seconds in a real one. The answer is a <see cref="Snapshot"/>.</summary>
public sealed record SetAcceleration(int Factor);
