using Apis.Domain;

namespace Apis.Emulation.Homes;

/// <summary>How a home is fitted out.</summary>
public sealed record HomeOptions
{
    public const string MainBus = "main";

    /// <summary>What screens show for the home; null is `Sample_` and its id.</summary>
    public string? DisplayName { get; init; }

    public BatteryOptions Battery { get; init; } = new();

    /// <summary>
    /// The buses on which the home's converters hang, one on each. Every converter is a unit: of a gateway home E001 with three
    /// of them (specification 11.2) the units are E001, E001-2 and E001-3.
    /// </summary>
    public ValueList<string> Buses { get; init; } = [MainBus];

    /// <summary>Null where there are no data for the home; neither sun nor people change anything then.</summary>
    public HomeProfile? Profile { get; init; }
}
