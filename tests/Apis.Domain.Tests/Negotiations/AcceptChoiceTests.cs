using Apis.Domain.Deals;
using Apis.Domain.Negotiations;
using Apis.Domain.Scenarios;
using FsCheck;
using FsCheck.Fluent;
using static Apis.Domain.Tests.Negotiations.NegotiationSamples;

namespace Apis.Domain.Tests.Negotiations;

public sealed class AcceptChoiceTests
{
    static readonly Accept A = From("A", 240, 10);
    static readonly Accept B = From("B", 960, 10);
    static readonly Accept C = From("C", 960, 10);
    static readonly Accept D = From("D", 300, 12);
    static readonly Accept E = From("E", 1000, 9);
    static readonly Accept F = From("F", 2000, null);

    [Fact]
    public void By_amount_the_largest_is_chosen_whatever_its_points() =>
        Assert.Equal(F, Choose(AcceptSelection.Amount, A, B, C, D, E, F));

    [Fact]
    public void By_amount_the_first_to_arrive_is_chosen_among_the_largest() =>
        Assert.Equal(C, Choose(AcceptSelection.Amount, A, C, B, D));

    [Fact]
    public void A_seller_takes_the_highest_points() =>
        Assert.Equal(D, Choose(AcceptSelection.PointAndAmount, A, B, C, D, E, F));

    [Fact]
    public void At_the_same_points_the_largest_amount_and_then_the_first_to_arrive() =>
        Assert.Equal(B, Choose(AcceptSelection.PointAndAmount, A, B, C, E, F));

    [Fact]
    public void A_seller_takes_no_less_than_it_asked_for() => Assert.Null(Choose(AcceptSelection.PointAndAmount, E, F));

    [Fact]
    public void A_buyer_takes_the_lowest_points_and_pays_no_more_than_it_offered()
    {
        var buy = Request(Direction.Charge);
        Accept[] accepts =
        [
            Sold("A", 240, 10), Sold("B", 960, 9.5), Sold("C", 960, 9.5), Sold("D", 300, 9.5), Sold("E", 2000, 12),
            Sold("F", 2000, null),
        ];

        Assert.Equal("B", AcceptChoice.Among(accepts, buy, AcceptSelection.PointAndAmount).Value?.UnitId);
        Assert.Equal("A", AcceptChoice.Among(accepts[..1], buy, AcceptSelection.PointAndAmount).Value?.UnitId);
        Assert.Null(AcceptChoice.Among(accepts[4..], buy, AcceptSelection.PointAndAmount).Value);
        Assert.Equal("E", AcceptChoice.Among(accepts, buy, AcceptSelection.Amount).Value?.UnitId);
    }

    [Fact]
    public void A_request_without_points_finds_no_partner_by_points()
    {
        var request = Request() with { PointPerWh = null };

        Assert.Equal("no accept is eligible", AcceptChoice.Among([A, D], request, AcceptSelection.PointAndAmount).Problem?.Text);
        Assert.Equal(D, AcceptChoice.Among([A, D], request, AcceptSelection.Amount).Value);
    }

    [Fact]
    public void Negative_points_are_no_points()
    {
        var free = Request(Direction.Charge) with { PointPerWh = 0 };
        Accept[] accepts = [Sold("A", 240, -1), Sold("B", 240, 0)];

        Assert.Null(AcceptChoice.Among(accepts[..1], free, AcceptSelection.PointAndAmount).Value);
        Assert.Equal("B", AcceptChoice.Among(accepts, free, AcceptSelection.PointAndAmount).Value?.UnitId);
        Assert.Null(AcceptChoice.Among([A], Request() with { PointPerWh = -5 }, AcceptSelection.PointAndAmount).Value);
    }

    [Fact]
    public void A_request_for_one_partner_takes_no_other()
    {
        Assert.Equal(A, AcceptChoice.Among([B, A, D], Request() with { PairUnitId = "A" }, AcceptSelection.PointAndAmount).Value);
        Assert.Null(AcceptChoice.Among([B, D], Request() with { PairUnitId = "A" }, AcceptSelection.Amount).Value);
    }

    [Fact]
    public void An_accept_of_nothing_or_in_the_same_direction_is_none()
    {
        Assert.Null(Choose(AcceptSelection.Amount, A with { AmountWh = 0 }, B with { Type = Direction.Discharge }));
        Assert.Null(Choose(AcceptSelection.Amount));
    }

    [Fact]
    public void The_chosen_one_is_eligible_and_no_eligible_one_is_better_or_as_good_and_earlier() => Properties.ForAll(
        from type in Gen.Elements(Direction.Charge, Direction.Discharge)
        from selection in Gen.Elements(AcceptSelection.Amount, AcceptSelection.PointAndAmount)
        from pair in Gen.Frequency((5, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("E002", "E003")))
        from points in Points
        from accepts in Accepts
        select (request: Request(type) with { PairUnitId = pair, PointPerWh = points }, selection, accepts),
        of =>
        {
            var eligible = of.accepts.Where(accept => AcceptChoice.IsEligible(accept, of.request, of.selection)).ToList();
            var chosen = AcceptChoice.Among(of.accepts, of.request, of.selection).Value;

            return chosen is null
                ? eligible.Count == 0
                : eligible.IndexOf(chosen) is >= 0 and var index
                    && eligible.Take(index).All(earlier => IsBetter(chosen, earlier, of.request, of.selection))
                    && eligible.Skip(index).All(later => !IsBetter(later, chosen, of.request, of.selection));
        },
        cases: 5_000);

    static Gen<double?> Points => Gen.Frequency(
        (1, Gen.Constant<double?>(null)), (9, Gen.Choose(-1, 12).Select(points => (double?)points)));

    static Gen<Accept[]> Accepts => (
        from unitId in Gen.Elements("E002", "E003", "E004")
        from type in Gen.Elements(Direction.Charge, Direction.Discharge)
        from amountWh in Gen.Choose(0, 5)
        from points in Points
        select Accept(type) with { UnitId = unitId, AmountWh = amountWh * 100, PointPerWh = points }).ArrayOf();

    /// <summary>In words: more points for a seller, fewer for a buyer, then more energy; by amount, more energy.</summary>
    static bool IsBetter(Accept one, Accept other, Request request, AcceptSelection selection)
    {
        var byPoints = selection is AcceptSelection.Amount
            ? 0
            : Nullable.Compare(one.PointPerWh, other.PointPerWh) * (request.Type is Direction.Charge ? -1 : 1);
        return byPoints > 0 || (byPoints == 0 && one.AmountWh > other.AmountWh);
    }

    /// <summary>E001 gives away 240 Wh for 10 points.</summary>
    static Accept? Choose(AcceptSelection selection, params Accept[] accepts) =>
        AcceptChoice.Among(accepts, Request(), selection).Value;

    static Accept From(string unitId, int amountWh, double? pointPerWh) =>
        Accept() with { UnitId = unitId, AmountWh = amountWh, PointPerWh = pointPerWh };

    static Accept Sold(string unitId, int amountWh, double? pointPerWh) =>
        From(unitId, amountWh, pointPerWh) with { Type = Direction.Discharge };
}
