using Apis.Domain.Errors;

namespace Apis.Node.Events;

/// <summary>Published on the event stream: a node could not start.</summary>
public sealed record NodeRefused(string UnitId, Problem Why, DateTimeOffset At);
