namespace Apis.Node.Messages;

/// <summary>The deal has one of the home's slots.</summary>
public sealed record SlotIs(string DealId);
