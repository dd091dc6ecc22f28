using Apis.Domain.Deals;
using Apis.Domain.Interlocks;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Interlocks;

public sealed class DealSlotsTests
{
    static readonly HeldDeal First = new("deal-1", Direction.Charge);
    static readonly HeldDeal Second = new("deal-2", Direction.Discharge);

    [Fact]
    public void A_deal_is_refused_when_all_slots_are_taken()
    {
        var slots = DealSlots.Free.Acquire(First, capacity: 1).Value!;

        Assert.Equal([First], slots.Held);
        Assert.Equal("1 of 1 slots are taken", slots.Acquire(Second, capacity: 1).Problem?.Text);
        Assert.Equal([First, Second], slots.Acquire(Second, capacity: 2).Value?.Held);
    }

    [Fact]
    public void A_home_without_capacity_takes_none() => Assert.False(DealSlots.Free.Acquire(First, capacity: 0).Succeeded);

    [Fact]
    public void A_deal_is_refused_when_it_has_a_slot_already() => Assert.Equal(
        "deal deal-1 has a slot already", DealSlots.Free.Acquire(First, 2).Value?.Acquire(First, 2).Problem?.Text);

    [Fact]
    public void Releasing_twice_is_fine()
    {
        var slots = DealSlots.Free.Acquire(First, 2).Value!.Acquire(Second, 2).Value!;

        Assert.Equal([Second], slots.Release("deal-1").Held);
        Assert.Equal([Second], slots.Release("deal-1").Release("deal-1").Held);
        Assert.Empty(DealSlots.Free.Release("deal-1").Held);
    }

    [Fact]
    public void Whatever_is_acquired_and_released_no_slot_is_taken_twice_or_lost() => Properties.ForAll(
        from capacity in Gen.Choose(0, 4)
        from steps in (
            from acquires in Gen.Elements(true, false)
            from deal in Gen.Choose(1, 6)
            select (acquires, deal)).ArrayOf(40)
        select (capacity, steps),
        of =>
        {
            var slots = DealSlots.Free;
            var expected = new HashSet<int>();
            foreach (var (acquires, deal) in of.steps)
            {
                if (!acquires)
                {
                    expected.Remove(deal);
                    slots = slots.Release($"deal-{deal}");
                }
                else
                {
                    var acquired = slots.Acquire(new($"deal-{deal}", Direction.Charge), of.capacity);
                    Assert.Equal(expected.Count < of.capacity && expected.Add(deal), acquired.Succeeded);
                    slots = acquired.Value ?? slots;
                }

                Assert.InRange(slots.Held.Count, 0, of.capacity);
                Assert.Equal(expected.Select(id => $"deal-{id}").Order(), slots.Held.Select(held => held.DealId).Order());
            }
        });
}
