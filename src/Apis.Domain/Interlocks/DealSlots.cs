using Apis.Domain.Errors;

namespace Apis.Domain.Interlocks;

/// <summary>
/// The deal interlock of a home: the deals that hold its slots (user, mediator and node 6.2). Whoever creates a deal takes them,
/// before the GridMaster sees it (C35).
/// </summary>
public sealed record DealSlots
{
    DealSlots(ValueList<HeldDeal> held) => Held = held;

    public static DealSlots Free { get; } = new([]);

    public ValueList<HeldDeal> Held { get; }

    public bool Has(string dealId) => Held.Any(held => held.DealId == dealId);

    /// <summary>With the deal. Nobody waits for a slot: what finds none is refused at once.</summary>
    public Outcome<DealSlots> Acquire(HeldDeal deal, int capacity)
    {
        if (Has(deal.DealId))
            return new Problem($"deal {deal.DealId} has a slot already");

        return Held.Count < capacity
            ? new DealSlots([.. Held, deal])
            : new Problem($"{Held.Count} of {capacity} slots are taken");
    }

    /// <summary>Without the deal; releasing what isn't held changes nothing (H11).</summary>
    public DealSlots Release(string dealId) => Has(dealId)
        ? new(Held.Where(held => held.DealId != dealId).ToValueList())
        : this;
}
