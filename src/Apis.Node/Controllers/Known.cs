using Apis.Domain.Units;

namespace Apis.Node.Controllers;

/// <summary>What the Controller last read; null before it has read for the first time.</summary>
public sealed record Known(UnitReading? Reading);
