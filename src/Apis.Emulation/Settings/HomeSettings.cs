using Apis.Domain;

namespace Apis.Emulation.Settings;

/// <summary>What one home has: its battery, its PV, and the buses that its converters stand on.</summary>
public sealed record HomeSettings
{
    /// <summary>The bus of a home with one converter.</summary>
    public const string MainBus = "main";

    public double BatteryCapacityWh { get; init; } = 4_800;

    /// <summary>The home's PV as a multiple of the default one.</summary>
    public double PvFactor { get; init; } = 1;

    public double ChargeEfficiency { get; init; } = 1;

    public double DischargeEfficiency { get; init; } = 1;

    /// <summary>Null when nothing limits the battery.</summary>
    public double? ChargeLimitW { get; init; }

    /// <summary>Null when nothing limits the battery.</summary>
    public double? DischargeLimitW { get; init; }

    /// <summary>One converter on each; a gateway has several.</summary>
    public ValueList<string> Buses { get; init; } = [MainBus];
}
