using Apis.Domain.Deals;
using Apis.Node.Mediators;

namespace Apis.Node.Tests.Mediators;

public sealed class OrphanedSlotsTests
{
    static readonly DateTimeOffset Noon = new(2020, 1, 20, 12, 0, 0, TimeSpan.Zero);
    static readonly Deal Deal = new()
    {
        DealId = "deal-1",
        Terms = new()
        {
            RequestUnitId = "E001",
            AcceptUnitId = "E002",
            ChargeUnitId = "E002",
            DischargeUnitId = "E001",
            DealGridCurrentA = 1,
            DealAmountWh = 50,
        },
    };

    readonly OrphanedSlots _orphans = new();

    [Fact]
    public void A_slot_whose_deal_does_not_come_is_given_back_when_no_creation_takes_as_long()
    {
        Assert.Empty(_orphans.After(["deal-1"], [], Noon));
        Assert.Empty(_orphans.After(["deal-1"], [], Noon.AddMinutes(2)));
        Assert.Equal(["deal-1"], _orphans.After(["deal-1"], [], Noon.AddMinutes(2.1)));
    }

    [Fact]
    public void A_deal_that_came_meanwhile_keeps_its_slot_and_counts_anew_when_it_is_gone()
    {
        _orphans.After(["deal-1"], [], Noon);

        Assert.Empty(_orphans.After(["deal-1"], [Deal], Noon.AddMinutes(1)));
        Assert.Empty(_orphans.After(["deal-1"], [], Noon.AddMinutes(3)));
    }
}
