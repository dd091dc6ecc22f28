using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Deals;

public sealed class StopWishTests
{
    static readonly StopWish Wish = new("deal-1", ["too hot"], Samples.Noon);

    [Fact]
    public void Reasons_are_joined_each_once_and_the_time_stays()
    {
        var joined = Wish.With(["no driver", "too hot", "no driver"]);

        Assert.Equal(["too hot", "no driver"], joined.Reasons);
        Assert.Equal(Samples.Noon, joined.Since);
    }

    [Fact]
    public void There_is_a_limit_to_reasons() =>
        Assert.Equal(StopWish.ReasonLimit, Wish.With(Enumerable.Range(0, 1_000).Select(number => $"{number}")).Reasons.Count);

    [Fact]
    public void A_wish_is_over_after_half_an_hour()
    {
        Assert.False(Wish.IsOver(Samples.Noon.AddMinutes(29.9)));
        Assert.True(Wish.IsOver(Samples.Noon.AddMinutes(30)));
    }
}
