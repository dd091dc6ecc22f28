using Apis.Domain.Negotiations;

namespace Apis.Node.Messages;

/// <summary>Published: a home asks all others for energy, or to take some.</summary>
public sealed record AskedFor(string NegotiationId, Request Request);
