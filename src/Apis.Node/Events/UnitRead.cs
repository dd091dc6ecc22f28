using Apis.Domain.Units;

namespace Apis.Node.Events;

/// <summary>Published on the event stream: a home's hardware was read.</summary>
public sealed record UnitRead(UnitReading Reading);
