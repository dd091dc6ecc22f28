namespace Apis.Node.Mediators;

/// <summary>The home is reset, and no deal involves it.</summary>
sealed record ClearSlots;
