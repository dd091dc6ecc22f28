namespace Apis.Domain.Converters;

/// <summary>What a driver told in one reply, which may be a part only; null is what it left out.</summary>
public sealed record ConverterReply
{
    /// <summary>status.status, which the hardware driver leaves out of a status read.</summary>
    public string? StatusCode { get; init; }

    public string? OperationMode { get; init; }

    public string? AlarmState { get; init; }

    public Meter Meter { get; init; }

    public double? TargetGridVoltageV { get; init; }

    public double? DroopRatio { get; init; }

    public double? TargetGridCurrentA { get; init; }
}
