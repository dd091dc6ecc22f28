using Apis.Emulation.Neighbourhoods;

namespace Apis.Web.DeviceDriver;

/// <summary>On which ports the drivers of a neighbourhood listen, unless told otherwise.</summary>
public static class DeviceDriverPorts
{
    /// <summary>Where the reference's demonstration looks for its driver.</summary>
    public const int OnlyHome = 4380;

    public const int FirstOfMany = 4401;

    /// <summary>One for each unit, in their order.</summary>
    public static IReadOnlyList<int> Of(int unitCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unitCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(unitCount, NeighbourhoodOptions.MostUnits);
        return unitCount == 1 ? [OnlyHome] : [.. Enumerable.Range(FirstOfMany, unitCount)];
    }
}
