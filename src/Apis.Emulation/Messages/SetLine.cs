namespace Apis.Emulation.Messages;

/// <summary>
/// Cuts a line of a bus or joins it again; all lines between the two nodes. The answer is a <see cref="Snapshot"/>.
/// </summary>
public sealed record SetLine(string Bus, string From, string To, bool IsOpen) : IForBus;
