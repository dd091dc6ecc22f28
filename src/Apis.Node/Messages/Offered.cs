using Apis.Domain.Negotiations;

namespace Apis.Node.Messages;

/// <summary>Told to the Mediator of the home that asked: what another home offers.</summary>
public sealed record Offered(string NegotiationId, Accept Accept);
