using Apis.Domain.Deals;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;
using Apis.Domain.Units;
using Apis.Domain.Voltage;

namespace Apis.Domain.Negotiations;

/// <summary>What a home asks all others for (user, mediator and node 5.3).</summary>
public sealed record Request
{
    /// <summary>What the requester's battery wants to do.</summary>
    public required Direction Type { get; init; }

    public required int AmountWh { get; init; }

    public double? PointPerWh { get; init; }

    /// <summary>The only home that may accept.</summary>
    public string? PairUnitId { get; init; }

    public double? EfficientGridVoltageV { get; init; }

    public DateTimeOffset? DateTime { get; init; }

    public double? DealGridCurrentA { get; init; }

    public required string UnitId { get; init; }

    public static Request Of(Share share, UnitReading reading, HardwareConfig hardware, MediatorPolicy policy) => new()
    {
        Type = share.Direction,
        AmountWh = share.AmountWh,
        PointPerWh = share.PointPerWh,
        PairUnitId = share.PairUnitId,
        EfficientGridVoltageV = VoltageOptimisation.EfficientGridVoltageV(reading.Converter.Meter, hardware),
        DateTime = reading.Time,
        DealGridCurrentA = policy.DealGridCurrentA,
        UnitId = reading.UnitId,
    };
}
