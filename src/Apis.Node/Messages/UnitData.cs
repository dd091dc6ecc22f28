using Apis.Domain.Units;

namespace Apis.Node.Messages;

/// <summary>What a home's Controller last read.</summary>
public sealed record UnitData(UnitReading Reading);
