using Apis.Domain.Nodes;

namespace Apis.Node.Nodes;

/// <summary>The unit tells its actors: the node's files have changed, and these hold from now on.</summary>
public sealed record FilesAre(NodeFiles Files);
