namespace Apis.Node.GridMasters;

/// <summary>The main loop tells that it has run once, and who holds the grid's voltage.</summary>
sealed record LoopRan(string? VoltageReferenceUnitId);
