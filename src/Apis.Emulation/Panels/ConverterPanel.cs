using Apis.Domain.Converters;

namespace Apis.Emulation.Panels;

/// <summary>What a DC/DC converter shows (emulator specification 6.1, dcdc).</summary>
public sealed record ConverterPanel
{
    /// <summary>Its code, names and running state follow from the mode.</summary>
    public ConverterMode Mode { get; init; } = ConverterMode.Wait;

    public string Alarm { get; init; } = "4010 0080 0000";

    public string AlarmState { get; init; } = "Light alarm";

    public PowerMeterPanel PowerMeter { get; init; } = new();

    public LimitsPanel Limits { get; init; } = new();

    /// <summary>vdis.dvg, the voltage that was set.</summary>
    public Figure TargetGridVoltageV { get; init; } = 359.98;

    /// <summary>vdis.drg.</summary>
    public Figure DroopRatio { get; init; } = 0.0;

    public MeterPanel Meter { get; init; } = new();
}
