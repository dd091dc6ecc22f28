namespace Apis.Node.Messages;

/// <summary>Published after a SCRAM: all nodes give back what they hold, and begin anew (user, mediator and node 8.7).</summary>
public sealed record ResetAll;
