using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Negotiations;
using static Apis.Domain.Tests.Negotiations.NegotiationSamples;

namespace Apis.Domain.Tests.Negotiations;

public sealed class AgreementTests
{
    [Fact]
    public void A_discharge_request_makes_the_requester_give_at_the_acceptors_points()
    {
        var request = Request() with { DealGridCurrentA = 1.5 };
        var accept = Accept() with { PointPerWh = 12, PairUnitId = "E001" };

        Assert.Equal(
            new DealTerms
            {
                UnitId = "E001",
                NegotiationId = "negotiation-1",
                RequestUnitId = "E001",
                AcceptUnitId = "E002",
                RequestDateTime = Samples.Noon,
                AcceptDateTime = Samples.Noon.AddSeconds(1),
                RequestPointPerWh = 10,
                AcceptPointPerWh = 12,
                RequestDealGridCurrentA = 1.5,
                AcceptDealGridCurrentA = 1,
                Type = Direction.Discharge,
                ChargeUnitId = "E002",
                DischargeUnitId = "E001",
                PointPerWh = 12,
                ChargeUnitEfficientGridVoltageV = 332,
                DischargeUnitEfficientGridVoltageV = 338,
                DealGridCurrentA = 1,
                RequestAmountWh = 240,
                AcceptAmountWh = 960,
                DealAmountWh = 50,
                RequestPairUnitId = null,
                AcceptPairUnitId = "E001",
            },
            Terms(request, accept).Value);
    }

    [Fact]
    public void A_charge_request_makes_the_requester_take_at_its_own_points()
    {
        var request = Request(Direction.Charge) with
        {
            DealGridCurrentA = 0.5,
            PairUnitId = "E002",
            EfficientGridVoltageV = null,
        };
        var terms = Terms(request, Accept(Direction.Discharge) with { PointPerWh = 8 }).Value;

        Assert.NotNull(terms);
        Assert.Equal(("E001", "E002", Direction.Charge), (terms.ChargeUnitId, terms.DischargeUnitId, terms.Type));
        Assert.Equal((10, 0.5), (terms.PointPerWh, terms.DealGridCurrentA));
        Assert.Equal((null, 332), (terms.ChargeUnitEfficientGridVoltageV, terms.DischargeUnitEfficientGridVoltageV));
        Assert.Equal(("E002", null), (terms.RequestPairUnitId, terms.AcceptPairUnitId));
    }

    [Theory]
    [InlineData(null, 1.0)]
    [InlineData(1.0, null)]
    [InlineData(0.0, 1.0)]
    [InlineData(1.0, -1.0)]
    public void Both_homes_must_name_a_current(double? requestA, double? acceptA) => Assert.Equal(
        new Problem("E001 and E002 must both name a current", ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn)),
        Terms(Request() with { DealGridCurrentA = requestA }, Accept() with { DealGridCurrentA = acceptA }).Problem);

    [Fact]
    public void Without_an_amount_there_is_no_deal() => Assert.False(Terms(Request(), Accept() with { AmountWh = 49 }).Succeeded);

    static Outcome<DealTerms> Terms(Request request, Accept accept) =>
        Agreement.Terms(request, accept, "negotiation-1", Samples.Policy.Mediator);
}
