using Apis.Domain.Modes;

namespace Apis.Node.Nodes;

/// <summary>Sets the cluster's mode; null is back to what the policies say.</summary>
public sealed record SetGlobalMode(GlobalMode? Mode);
