using Apis.Domain.Units;

namespace Apis.Node.Controllers;

/// <summary>What a Controller last read; null before the first time.</summary>
public sealed record Known(UnitReading? Reading);
