namespace Apis.Domain.Converters;

/// <summary>The state of a converter as it was last read (specification 8, dcdc); null is what it didn't tell.</summary>
public sealed record ConverterReading
{
    /// <summary>
    /// The mode that status.status and status.operationMode tell together (C43). Null is unknown, which is never taken for
    /// running (H12).
    /// </summary>
    public ConverterMode? Mode { get; init; }

    /// <summary>status.status as it was told, also when it is no mode's code.</summary>
    public string? StatusCode { get; init; }

    /// <summary>status.operationMode.</summary>
    public string? OperationMode { get; init; }

    /// <summary>status.alarmState.</summary>
    public string? AlarmState { get; init; }

    public Meter Meter { get; init; }

    /// <summary>vdis.dvg, the voltage set.</summary>
    public double? TargetGridVoltageV { get; init; }

    /// <summary>vdis.drg, the droop set.</summary>
    public double? DroopRatio { get; init; }

    /// <summary>param.dig, the current set, whatever its direction.</summary>
    public double? TargetGridCurrentA { get; init; }
}
