namespace Apis.Node.Nodes;

/// <summary>Shuts the node down in order: its deals, its converter, its roles, its membership.</summary>
public sealed record ShutDown;
