namespace Apis.Node.Messages;

/// <summary>Published: the deal is out of the shared state; its homes log it and free its slots.</summary>
public sealed record DealHasEnded(string DealId);
