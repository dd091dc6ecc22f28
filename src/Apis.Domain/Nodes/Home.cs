namespace Apis.Domain.Nodes;

/// <summary>The files of a home and the folder that they came from.</summary>
public sealed record Home(string Folder, NodeFiles Files);
