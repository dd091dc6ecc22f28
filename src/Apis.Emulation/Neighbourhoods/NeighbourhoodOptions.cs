using Apis.Emulation.Circuits;
using Apis.Emulation.Homes;
using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Neighbourhoods;

/// <summary>What a neighbourhood is made of.</summary>
public sealed record NeighbourhoodOptions
{
    public const int MostUnits = 10_000;

    public FlowConstants Constants { get; init; } = new();

    public DateTime Start { get; init; } = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Emulated seconds in a pass.</summary>
    public int Acceleration { get; init; } = 10;

    /// <summary>How the home with this id is fitted out; null where there can't be such a home.</summary>
    public Func<string, HomeOptions?> HomeOf { get; init; } = _ => new HomeOptions();

    /// <summary>The lines of the bus with this name; null where the bus is one ideal node.</summary>
    public Func<string, GridLayout?> GridOf { get; init; } = _ => null;

    /// <summary>What new units show in oesunit.ip before their id.</summary>
    public string Address { get; init; } = "localhost:4390";

    /// <summary>Emulated seconds since the start at which this begins.</summary>
    public long BeginsAtS { get; init; }

    /// <summary>Noise on meters is drawn from here.</summary>
    public Random Chance { get; init; } = new(0);
}
