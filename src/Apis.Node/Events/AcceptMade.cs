using Apis.Domain.Negotiations;

namespace Apis.Node.Events;

/// <summary>Published on the event stream: a home answers another's request.</summary>
public sealed record AcceptMade(string NegotiationId, Accept Accept, DateTimeOffset At);
