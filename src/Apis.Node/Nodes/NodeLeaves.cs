namespace Apis.Node.Nodes;

/// <summary>The unit tells its actors: the node is about to leave, and takes on nothing new.</summary>
public sealed record NodeLeaves
{
    public static NodeLeaves Instance { get; } = new();
}
