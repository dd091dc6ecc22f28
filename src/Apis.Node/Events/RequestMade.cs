using Apis.Domain.Negotiations;

namespace Apis.Node.Events;

/// <summary>Published on the event stream: a home asks all others.</summary>
public sealed record RequestMade(string NegotiationId, Request Request, DateTimeOffset At);
