namespace Apis.Domain.Nodes;

/// <summary>Where a service of another program listens.</summary>
public sealed record ServiceAddress(string Host, int Port);
