namespace Apis.Node.Messages;

/// <summary>Tells a home's Mediator that a deal needs its slot no more; what isn't held is released already (H11).</summary>
public sealed record ReleaseSlot(string DealId);
