using Apis.Domain.Interlocks;

namespace Apis.Node.Messages;

/// <summary>Asks a home's Mediator for a slot for a deal. The answer is <see cref="SlotIs"/> or <see cref="Refused"/>.</summary>
public sealed record AcquireSlot(HeldDeal Deal);
