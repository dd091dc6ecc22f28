using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Deals;

public sealed class StopWishesTests
{
    [Fact]
    public void Living_wishes_are_laid_on_their_deals()
    {
        Deal[] deals = [Samples.Deal("deal-1"), Samples.Deal("deal-2"), Samples.Deal("deal-3")];
        StopWish[] wishes = [new("deal-2", ["too hot"], Samples.Noon), new("deal-3", ["long ago"], Samples.Noon.AddHours(-1))];

        var marked = StopWishes.On(deals, wishes, Samples.Noon.AddMinutes(1));

        Assert.Equal(["deal-2"], marked.Where(deal => deal.IsAskedToStop()).Select(deal => deal.DealId));
        Assert.Equal(["too hot"], marked[1].NeedToStopReasons!);
    }

    [Fact]
    public void A_home_asks_for_those_of_its_deals_that_have_not_ended()
    {
        Deal[] deals =
        [
            Samples.Deal("mine").Started(), Samples.Deal("ended").Deactivated(), Samples.Deal("others", "E003", "E004"),
        ];

        Assert.Equal(["mine"], StopWishes.ToAskFor(deals, "E002").Select(deal => deal.DealId));
    }

    [Fact]
    public void Reasons_are_written_as_a_json_array() => Assert.Equal(
        """["(HARDWARE:LOCAL:ERROR:E002) \"hot\""]""",
        StopWishes.ReasonText(["(HARDWARE:LOCAL:ERROR:E002) \"hot\""]));
}
