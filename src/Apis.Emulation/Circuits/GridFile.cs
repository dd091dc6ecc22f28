using Apis.Domain;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Emulation.Circuits;

/// <summary>The grid file: how it is read and written.</summary>
public static partial class GridFile
{
    static readonly Kind<double> LineOhm = Kinds.Number(Bounds.NotNegative);
    static readonly Kind<double> LeakOhm = Kinds.Number(new(0, 1e9));
    static readonly Kind<double> Capacity = Kinds.Number(Bounds.Positive);

    public static Loaded<GridPlan> Read(ReadOnlySpan<byte> text, string file) => Format.Read(text, file);

    internal static FileFormat<GridPlan> Format { get; } = new([], Values, Check);

    static GridPlan Values(Section file)
    {
        var buses = file.In("buses");
        return new([.. buses.Entries().Select(entry => Bus(buses, entry.Name))]);
    }

    static GridBus Bus(Section buses, string name)
    {
        if (!Kinds.IsId(name))
            buses.WrongName(name, Kinds.Id.Expected);

        var bus = buses.In(name);
        var named = bus.FindList("nodes", Kinds.Id) ?? [];
        ValueList<GridLine> lines = [.. bus.Sections("lines").Select(Line)];
        ValueList<GridLeak> leaks = [.. bus.Sections("leaks").Select(Leak)];
        var met = lines.SelectMany(line => new[] { line.From, line.To }).Concat(leaks.Select(leak => leak.At));
        var nodes = named.Concat(met).Where(node => node.Length > 0).Distinct(StringComparer.Ordinal);
        return new(name, new(nodes.ToValueList(), lines) { Leaks = leaks });
    }

    static GridLine Line(Section line)
    {
        var (from, to) = (line.Required("from", Kinds.Id), line.Required("to", Kinds.Id));
        if (from == to && from.Length > 0)
            line.Wrong("to", "must be another node than the one that the line comes from");
        return new(from, to, line.Required("resistanceOhm", LineOhm))
        {
            CapacityA = line.FindValue("capacityA", Capacity),
            IsOpen = line.Optional("open", Kinds.Flag, false),
        };
    }

    static GridLeak Leak(Section leak) => new(leak.Required("at", Kinds.Id), leak.Required("resistanceOhm", LeakOhm));

    static void Check(Draft<GridPlan> file)
    {
        var buses = JsonPath.Of("buses");
        if (file.IsSound(buses) && file.Value.Buses.Count is 0 or > GridPlan.MostBuses)
            file.Error(buses, $"must have 1 to {GridPlan.MostBuses} buses");

        foreach (var bus in file.Value.Buses)
            Check(file, bus.Layout, buses.Member(bus.Name));
    }

    static void Check(Draft<GridPlan> file, GridLayout layout, JsonPath place)
    {
        if (!file.IsSound(place))
            return;
        if (layout.Nodes.Count is 0 or > GridLayout.MostNodes)
            file.Error(place, $"must have 1 to {GridLayout.MostNodes} nodes, by their names or at the ends of lines");
        if (layout.Lines.Count > GridLayout.MostLines)
            file.Error(place.Member("lines"), $"may be {GridLayout.MostLines} at most");
        if (layout.Leaks.DistinctBy(leak => leak.At, StringComparer.Ordinal).Count() < layout.Leaks.Count)
            file.Error(place.Member("leaks"), "must name each node once");
    }
}
