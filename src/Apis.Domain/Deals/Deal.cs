namespace Apis.Domain.Deals;

/// <summary>
/// A deal: what was agreed and how far it has come (specification 4.5 and 9.3). Its state is derived from its timestamps; it is
/// changed by DealStateMachine only.
/// </summary>
public sealed record Deal
{
    public required string DealId { get; init; }

    public required DealTerms Terms { get; init; }

    public DateTimeOffset? CreateDateTime { get; init; }

    /// <summary>True on the one deal that carries the voltage reference.</summary>
    public bool IsMaster { get; init; }

    public double? CompensationTargetVoltageReferenceGridCurrentA { get; init; }

    public DealTime? ActivateDateTime { get; init; }

    public DealTime? RampUpDateTime { get; init; }

    public DealTime? WarmUpDateTime { get; init; }

    /// <summary>Negative, as energy leaves the battery.</summary>
    public double? DischargeUnitCompensatedGridCurrentA { get; init; }

    public double? ChargeUnitCompensatedGridCurrentA { get; init; }

    public DealTime? StartDateTime { get; init; }

    public DealTime? CumulateDateTime { get; init; }

    public double? CumulateAmountWh { get; init; }

    /// <summary>
    /// This deal's share of the power at CumulateDateTime, from which the next count goes on (H5); not in the log.
    /// </summary>
    public double? CumulatePowerW { get; init; }

    public DealTime? StopDateTime { get; init; }

    public DealTime? DeactivateDateTime { get; init; }

    /// <summary>Each time that the voltage reference could not be authorised and the deal began anew.</summary>
    public ValueList<Incident> Resets { get; init; } = [];

    /// <summary>Each attempt to end the deal early.</summary>
    public ValueList<Incident> Aborts { get; init; } = [];

    public DealTime? AbortDateTime { get; init; }

    public string? AbortReason { get; init; }

    public DealTime? ScramDateTime { get; init; }

    public string? ScramReason { get; init; }

    /// <summary>Why homes wish this deal to stop; null when none does.</summary>
    public ValueList<string>? NeedToStopReasons { get; init; }

    public string UnitOf(Side side) => side is Side.ChargeUnit ? Terms.ChargeUnitId : Terms.DischargeUnitId;

    /// <summary>What this home does in the deal; null when it has no part in it.</summary>
    public Direction? DirectionOf(string unitId) =>
        Terms.ChargeUnitId == unitId ? Direction.Charge : Terms.DischargeUnitId == unitId ? Direction.Discharge : null;

    public double? CompensatedCurrentA(string unitId) => DirectionOf(unitId) switch
    {
        Direction.Charge => ChargeUnitCompensatedGridCurrentA,
        Direction.Discharge => DischargeUnitCompensatedGridCurrentA,
        _ => null,
    };

    public bool Involves(string unitId) => Terms.ChargeUnitId == unitId || Terms.DischargeUnitId == unitId;
}
