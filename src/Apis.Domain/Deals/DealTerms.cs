namespace Apis.Domain.Deals;

/// <summary>
/// What two homes agreed on (specification 9.3, from unitId to dealAmountWh). A deal injected from outside names the homes, the
/// current and the amount only.
/// </summary>
public sealed record DealTerms
{
    /// <summary>The home that asked, in the logs of both.</summary>
    public string? UnitId { get; init; }

    public string? NegotiationId { get; init; }

    public required string RequestUnitId { get; init; }

    public required string AcceptUnitId { get; init; }

    public DateTimeOffset? RequestDateTime { get; init; }

    public DateTimeOffset? AcceptDateTime { get; init; }

    public double? RequestPointPerWh { get; init; }

    public double? AcceptPointPerWh { get; init; }

    public double? RequestDealGridCurrentA { get; init; }

    public double? AcceptDealGridCurrentA { get; init; }

    /// <summary>What the requester's battery does.</summary>
    public Direction? Type { get; init; }

    public required string ChargeUnitId { get; init; }

    public required string DischargeUnitId { get; init; }

    /// <summary>The charging side's points.</summary>
    public double? PointPerWh { get; init; }

    public double? ChargeUnitEfficientGridVoltageV { get; init; }

    public double? DischargeUnitEfficientGridVoltageV { get; init; }

    public required double DealGridCurrentA { get; init; }

    public int? RequestAmountWh { get; init; }

    public int? AcceptAmountWh { get; init; }

    public required int DealAmountWh { get; init; }

    public string? RequestPairUnitId { get; init; }

    public string? AcceptPairUnitId { get; init; }

    /// <summary>Those of the failure points at which a test wants this deal to fail.</summary>
    public ValueList<string> ForcedFailures { get; init; } = [];
}
