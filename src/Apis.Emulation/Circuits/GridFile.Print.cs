using Apis.Domain;
using Apis.Domain.Files.Json;

namespace Apis.Emulation.Circuits;

public static partial class GridFile
{
    public static JsonObject Print(GridPlan plan)
    {
        var buses = new JsonFields();
        foreach (var bus in plan.Buses)
            buses.Put(bus.Name, Print(bus.Layout));
        return new JsonFields { { "buses", buses.ToObject() } }.ToObject();
    }

    static JsonObject Print(GridLayout layout) => new JsonFields
    {
        { "nodes", layout.Nodes },
        { "lines", new JsonArray(layout.Lines.Select(JsonValue (line) => Print(line)).ToValueList()) },
        { "leaks", new JsonArray(layout.Leaks.Select(JsonValue (leak) => Print(leak)).ToValueList()) },
    }.ToObject();

    static JsonObject Print(GridLine line) => new JsonFields
    {
        { "from", line.From },
        { "to", line.To },
        { "resistanceOhm", line.ResistanceOhm },
        { "capacityA", line.CapacityA },
        { "open", line.IsOpen },
    }.ToObject();

    static JsonObject Print(GridLeak leak) =>
        new JsonFields { { "at", leak.At }, { "resistanceOhm", leak.ResistanceOhm } }.ToObject();
}
