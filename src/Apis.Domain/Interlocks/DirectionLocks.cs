using Apis.Domain.Deals;

namespace Apis.Domain.Interlocks;

/// <summary>
/// The locks between the nodes of a gateway, which share one battery: at most one of them charges it, and at most one discharges
/// it (specification 11.2). They are locks of the operating system on files that stay (C36).
/// </summary>
public static class DirectionLocks
{
    public static string NameOf(Direction direction) =>
        direction is Direction.Charge ? "batteryCapacity.CHARGE" : "batteryCapacity.DISCHARGE";

    /// <summary>What a home must hold beside its slots: a lock for each direction in which it has a deal, however many.</summary>
    public static ValueList<Direction> NeededBy(DealSlots slots) =>
        slots.Held.Select(held => held.Direction).Distinct().Order().ToValueList();

    /// <summary>What to lock before the slots become these; when it is refused, they don't.</summary>
    public static ValueList<Direction> ToAcquire(DealSlots before, DealSlots after) =>
        NeededBy(after).Except(NeededBy(before)).ToValueList();

    /// <summary>What to unlock after the slots became these: a lock goes with the last deal of its direction (D6.2).</summary>
    public static ValueList<Direction> ToRelease(DealSlots before, DealSlots after) => ToAcquire(after, before);
}
