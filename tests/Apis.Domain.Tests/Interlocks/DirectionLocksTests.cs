using Apis.Domain.Deals;
using Apis.Domain.Interlocks;
using FsCheck.Fluent;
using static Apis.Domain.Deals.Direction;

namespace Apis.Domain.Tests.Interlocks;

public sealed class DirectionLocksTests
{
    [Fact]
    public void They_have_the_names_of_the_files()
    {
        Assert.Equal("batteryCapacity.CHARGE", DirectionLocks.NameOf(Charge));
        Assert.Equal("batteryCapacity.DISCHARGE", DirectionLocks.NameOf(Discharge));
    }

    [Fact]
    public void The_first_deal_of_a_direction_takes_its_lock_and_the_second_needs_none()
    {
        var one = Slots(Charge);

        Assert.Equal([Charge], DirectionLocks.ToAcquire(DealSlots.Free, one));
        Assert.Empty(DirectionLocks.ToAcquire(one, Slots(Charge, Charge)));
        Assert.Equal([Discharge], DirectionLocks.ToAcquire(one, Slots(Charge, Discharge)));
    }

    [Fact]
    public void A_lock_goes_with_the_last_deal_of_its_direction_whatever_else_runs()
    {
        var slots = Slots(Charge, Discharge, Charge);

        var released = slots.Release("deal-0");
        Assert.Empty(DirectionLocks.ToRelease(slots, released));

        Assert.Equal([Charge], DirectionLocks.ToRelease(released, released.Release("deal-2")));
        Assert.Equal([Discharge], DirectionLocks.ToRelease(released, released.Release("deal-1")));
        Assert.Equal([Charge, Discharge], DirectionLocks.ToRelease(slots, DealSlots.Free));
        Assert.Empty(DirectionLocks.ToRelease(slots, slots.Release("deal-9")));
    }

    [Fact]
    public void What_is_locked_is_always_what_the_deals_need() => Properties.ForAll(
        (from step in Gen.Choose(0, 7) select step).ArrayOf(30),
        steps =>
        {
            var slots = DealSlots.Free;
            var locked = new HashSet<Direction>();
            foreach (var step in steps)
            {
                var direction = step % 2 == 0 ? Charge : Discharge;
                var next = slots.Has($"deal-{step}")
                    ? slots.Release($"deal-{step}")
                    : slots.Acquire(new($"deal-{step}", direction), capacity: 4).Value ?? slots;
                locked.UnionWith(DirectionLocks.ToAcquire(slots, next));
                locked.ExceptWith(DirectionLocks.ToRelease(slots, next));
                slots = next;

                Assert.Equal(slots.Held.Any(held => held.Direction is Charge), locked.Contains(Charge));
                Assert.Equal(slots.Held.Any(held => held.Direction is Discharge), locked.Contains(Discharge));
            }
        });

    static DealSlots Slots(params Direction[] directions) => directions
        .Select((direction, index) => new HeldDeal($"deal-{index}", direction))
        .Aggregate(DealSlots.Free, (slots, deal) => slots.Acquire(deal, capacity: 4).Value!);
}
