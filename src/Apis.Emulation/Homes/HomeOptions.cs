namespace Apis.Emulation.Homes;

/// <summary>How a unit's home is fitted out.</summary>
public sealed record HomeOptions
{
    public const string MainBus = "main";

    public BatteryOptions Battery { get; init; } = new();

    /// <summary>The bus on which the unit's converter hangs.</summary>
    public string Bus { get; init; } = MainBus;

    /// <summary>
    /// Another unit of the same home, whose battery this one's converter is connected to (specification 11.2); null is a home of
    /// its own.
    /// </summary>
    public string? SharesBatteryOf { get; init; }

    /// <summary>Null where there are no data for the unit; neither sun nor people change anything then.</summary>
    public HomeProfile? Profile { get; init; }
}
