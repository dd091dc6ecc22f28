namespace Apis.Emulation.Panels;

/// <summary>The limits that a converter was given (emulator specification 6.1, dcdc.param).</summary>
public sealed record LimitsPanel
{
    /// <summary>cib.</summary>
    public Figure BatteryCurrentA { get; init; } = 25.0;

    /// <summary>ubv.</summary>
    public Figure BatteryUnderVoltageV { get; init; } = 40.0;

    /// <summary>ogv.</summary>
    public Figure GridOverVoltageV { get; init; } = 400;

    /// <summary>dig: the current of a CC converter, the limit of a CV one.</summary>
    public Figure GridCurrentA { get; init; } = 2.0;

    /// <summary>obv.</summary>
    public Figure BatteryOverVoltageV { get; init; } = 59.0;

    /// <summary>ugv.</summary>
    public Figure GridUnderVoltageV { get; init; } = 300;
}
