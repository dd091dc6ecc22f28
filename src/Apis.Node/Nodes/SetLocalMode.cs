using Apis.Domain.Modes;

namespace Apis.Node.Nodes;

/// <summary>Sets the home's own mode; null is that it follows the cluster's.</summary>
public sealed record SetLocalMode(LocalMode? Mode);
