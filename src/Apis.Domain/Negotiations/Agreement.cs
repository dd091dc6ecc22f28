using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Domain.Negotiations;

/// <summary>The terms of the deal that a request and the accept chosen for it make (user, mediator and node 5.5).</summary>
public static class Agreement
{
    public static Outcome<DealTerms> Terms(Request request, Accept accept, string negotiationId, MediatorPolicy policy)
    {
        var amountWh = DealAmount.Wh(request.AmountWh, accept.AmountWh, policy);
        if (!amountWh.Succeeded)
            return amountWh.Problem;

        return request.DealGridCurrentA is > 0 and var requestA && accept.DealGridCurrentA is > 0 and var acceptA
            ? Terms(request, accept, negotiationId, amountWh.Value, Math.Min(requestA, acceptA))
            : new Problem(
                $"{request.UnitId} and {accept.UnitId} must both name a current",
                ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn));
    }

    static DealTerms Terms(Request request, Accept accept, string negotiationId, int amountWh, double currentA)
    {
        var requesterCharges = request.Type is Direction.Charge;
        return new()
        {
            UnitId = request.UnitId,
            NegotiationId = negotiationId,
            RequestUnitId = request.UnitId,
            AcceptUnitId = accept.UnitId,
            RequestDateTime = request.DateTime,
            AcceptDateTime = accept.DateTime,
            RequestPointPerWh = request.PointPerWh,
            AcceptPointPerWh = accept.PointPerWh,
            RequestDealGridCurrentA = request.DealGridCurrentA,
            AcceptDealGridCurrentA = accept.DealGridCurrentA,
            Type = request.Type,
            ChargeUnitId = requesterCharges ? request.UnitId : accept.UnitId,
            DischargeUnitId = requesterCharges ? accept.UnitId : request.UnitId,
            PointPerWh = requesterCharges ? request.PointPerWh : accept.PointPerWh,
            ChargeUnitEfficientGridVoltageV = requesterCharges ? request.EfficientGridVoltageV : accept.EfficientGridVoltageV,
            DischargeUnitEfficientGridVoltageV = requesterCharges ? accept.EfficientGridVoltageV : request.EfficientGridVoltageV,
            DealGridCurrentA = currentA,
            RequestAmountWh = request.AmountWh,
            AcceptAmountWh = accept.AmountWh,
            DealAmountWh = amountWh,
            RequestPairUnitId = request.PairUnitId,
            AcceptPairUnitId = accept.PairUnitId,
        };
    }
}
