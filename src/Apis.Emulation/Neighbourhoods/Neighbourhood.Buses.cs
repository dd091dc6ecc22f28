using Apis.Domain.Errors;
using Apis.Emulation.Buses;

namespace Apis.Emulation.Neighbourhoods;

public sealed partial class Neighbourhood
{
    public IReadOnlyList<string> BusNames => [.. _buses.Select(bus => bus.Name)];

    /// <summary>Lets current out of a bus to earth; null is no leak.</summary>
    public Problem? SetLeak(string busName, string? node, double? resistanceOhm)
    {
        if (resistanceOhm is { } ohm && !(ohm > 0 && double.IsFinite(ohm)))
            return new("the resistance of a leak must be a number above 0");

        return Change(busName, bus => bus.SetLeak(node, resistanceOhm));
    }

    /// <summary>Cuts the lines between two nodes, or joins them again.</summary>
    public Problem? SetLine(string busName, string from, string to, bool isOpen) =>
        Change(busName, bus => bus.SetLine(from, to, isOpen));

    Problem? Change(string busName, Func<Bus, Problem?> change)
    {
        if (_buses.Find(bus => bus.Name == busName) is not { } bus)
            return new($"there is no bus {busName}");
        if (change(bus) is { } refusal)
            return refusal;

        if (bus.Ramp is null)
            bus.Measure();
        Evaluate(bus);
        return null;
    }
}
