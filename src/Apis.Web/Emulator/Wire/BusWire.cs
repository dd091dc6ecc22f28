using Apis.Emulation.Panels;

namespace Apis.Web.Emulator.Wire;

/// <summary>A DC bus in an event for the page.</summary>
static class BusWire
{
    public static void Bus(this WireWriter wire, BusPanel bus)
    {
        wire.Raw("{\"name\": "u8);
        wire.Text(bus.Name);
        wire.Raw(", \"holder\": "u8);
        wire.TextOrNull(bus.HolderUnitId);
        wire.Raw(", \"voltageV\": "u8);
        wire.Number(bus.VoltageV);
        wire.Raw(", \"rampTargetV\": "u8);
        wire.NumberOrNull(bus.RampTargetV);
        wire.Raw(", \"leakCurrentA\": "u8);
        wire.Number(bus.LeakCurrentA);
        wire.Nodes(bus);
        wire.Lines(bus);
        wire.Alarms(bus);
        wire.Raw("}"u8);
    }

    static void Nodes(this WireWriter wire, BusPanel bus)
    {
        wire.Raw(", \"nodes\": ["u8);
        for (var at = 0; at < bus.Nodes.Count; at++)
        {
            wire.Comma(at);
            wire.Raw("{\"name\": "u8);
            wire.Text(bus.Nodes[at].Name);
            wire.Raw(", \"voltageV\": "u8);
            wire.Number(bus.Nodes[at].VoltageV);
            wire.Raw("}"u8);
        }

        wire.Raw("]"u8);
    }

    static void Lines(this WireWriter wire, BusPanel bus)
    {
        wire.Raw(", \"lines\": ["u8);
        for (var at = 0; at < bus.Lines.Count; at++)
        {
            wire.Comma(at);
            wire.Line(bus.Lines[at]);
        }

        wire.Raw("]"u8);
    }

    static void Line(this WireWriter wire, LinePanel line)
    {
        wire.Raw("{\"from\": "u8);
        wire.Text(line.From);
        wire.Raw(", \"to\": "u8);
        wire.Text(line.To);
        wire.Raw(", \"currentA\": "u8);
        wire.Number(line.CurrentA);
        wire.Raw(", \"capacityA\": "u8);
        wire.NumberOrNull(line.CapacityA);
        wire.Raw(", \"open\": "u8);
        wire.Flag(line.IsOpen);
        wire.Raw("}"u8);
    }

    static void Alarms(this WireWriter wire, BusPanel bus)
    {
        wire.Raw(", \"alarms\": ["u8);
        for (var at = 0; at < bus.Alarms.Count; at++)
        {
            wire.Comma(at);
            wire.Text(bus.Alarms[at]);
        }

        wire.Raw("]"u8);
    }

    static void TextOrNull(this WireWriter wire, string? text)
    {
        if (text is null)
            wire.Raw("null"u8);
        else
            wire.Text(text);
    }

    static void NumberOrNull(this WireWriter wire, double? value)
    {
        if (value is { } number)
            wire.Number(number);
        else
            wire.Raw("null"u8);
    }
}
