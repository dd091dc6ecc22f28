using Apis.Domain;

namespace Apis.Emulation.Circuits;

/// <summary>The grid file: the buses that have lines; any other is one ideal node.</summary>
public sealed record GridPlan(ValueList<GridBus> Buses)
{
    public const int MostBuses = 100;
}
