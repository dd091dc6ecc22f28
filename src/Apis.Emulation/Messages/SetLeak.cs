namespace Apis.Emulation.Messages;

/// <summary>
/// Lets current out of a bus to earth; null is no leak. On a bus with lines it is at a node, else anywhere. The answer is a
/// <see cref="Snapshot"/>.
/// </summary>
public sealed record SetLeak(string Bus, string? Node, double? ResistanceOhm) : IForBus;
