using Apis.Domain.Errors;
using Apis.Domain.Negotiations;
using Apis.Domain.Policies;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Negotiations;

public sealed class DealAmountTests
{
    [Theory]
    [InlineData(240, 960, 50, 50, 50, 50)]
    [InlineData(240, 960, 100, 500, 100, 200)]
    [InlineData(240, 150, 100, 500, 100, 100)]
    [InlineData(240, 240, 200, 500, 150, null)]
    [InlineData(240, 240, 100, 130, 100, 100)]
    [InlineData(240, 40, 0, 500, 50, null)]
    [InlineData(240, -40, -100, 500, 50, null)]
    public void It_is_the_smaller_wish_up_to_the_maximum_in_whole_units(
        int requestWh, int acceptWh, int minWh, int maxWh, int unitWh, int? dealWh)
    {
        var amount = DealAmount.Wh(requestWh, acceptWh, Policy(minWh, maxWh, unitWh));

        Assert.Equal(dealWh, amount.Succeeded ? amount.Value : null);
        Assert.Null(amount.Problem?.Raises);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-50)]
    public void Without_a_unit_there_is_no_deal(int unitWh) => Assert.Equal(
        ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn), DealAmount.Wh(240, 960, Policy(50, 50, unitWh)).Problem?.Raises);

    [Fact]
    public void It_is_a_multiple_of_the_unit_within_the_limits_and_no_more_than_either_wish() => Properties.ForAll(
        from requestWh in Gen.Choose(-10, 2_000)
        from acceptWh in Gen.Choose(-10, 2_000)
        from minWh in Gen.Choose(0, 500)
        from maxWh in Gen.Choose(0, 2_000)
        from unitWh in Gen.Choose(1, 300)
        select (requestWh, acceptWh, minWh, maxWh, unitWh),
        of =>
        {
            var amount = DealAmount.Wh(of.requestWh, of.acceptWh, Policy(of.minWh, of.maxWh, of.unitWh));

            // What it could be at most, found by trying.
            var best = Enumerable.Range(1, 2_000).LastOrDefault(wh =>
                wh % of.unitWh == 0 && wh >= of.minWh && wh <= of.maxWh && wh <= of.requestWh && wh <= of.acceptWh);
            return amount.Succeeded ? amount.Value == best : best == 0;
        });

    static MediatorPolicy Policy(int minWh, int maxWh, int unitWh) => Samples.Policy.Mediator with
    {
        DealAmountMinWh = minWh,
        DealAmountMaxWh = maxWh,
        DealAmountUnitWh = unitWh,
    };
}
