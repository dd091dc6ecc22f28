using Apis.Domain.Modes;

namespace Apis.Node.Nodes;

/// <summary>The unit tells its actors: the home's own mode has changed; null is that it follows the cluster's.</summary>
public sealed record LocalModeIs(LocalMode? Mode);
