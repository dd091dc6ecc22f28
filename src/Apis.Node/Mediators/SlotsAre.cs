namespace Apis.Node.Mediators;

/// <summary>How many deals hold a slot, and how many may.</summary>
sealed record SlotsAre(int Taken, int Capacity);
