namespace Apis.Node.Messages;

/// <summary>Published after a SCRAM: all nodes shut down.</summary>
public sealed record ShutDownAll;
