using System.Diagnostics.CodeAnalysis;
using Apis.Domain.Deals;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;
using Apis.Domain.Units;
using Apis.Domain.Voltage;

namespace Apis.Domain.Negotiations;

/// <summary>What a home presents to others in a negotiation (user, mediator and node 5.3).</summary>
public abstract record Proposal
{
    protected Proposal()
    {
    }

    [SetsRequiredMembers]
    private protected Proposal(Share share, UnitReading reading, HardwareConfig hardware, MediatorPolicy policy)
    {
        Type = share.Direction;
        AmountWh = share.AmountWh;
        PointPerWh = share.PointPerWh;
        PairUnitId = share.PairUnitId;
        EfficientGridVoltageV = VoltageOptimisation.EfficientGridVoltageV(reading.Converter.Meter, hardware);
        DateTime = reading.Time;
        DealGridCurrentA = policy.DealGridCurrentA;
        UnitId = reading.UnitId;
    }

    /// <summary>What the home's battery would do.</summary>
    public required Direction Type { get; init; }

    public required int AmountWh { get; init; }

    public double? PointPerWh { get; init; }

    /// <summary>The only home that the proposal is meant for.</summary>
    public string? PairUnitId { get; init; }

    public double? EfficientGridVoltageV { get; init; }

    public DateTimeOffset? DateTime { get; init; }

    public double? DealGridCurrentA { get; init; }

    public required string UnitId { get; init; }
}
