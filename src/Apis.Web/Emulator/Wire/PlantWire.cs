using System.Globalization;
using Apis.Domain;
using Apis.Emulation.Clocks;
using Apis.Emulation.Messages;
using Apis.Emulation.Panels;

namespace Apis.Web.Emulator.Wire;

/// <summary>All of the hardware on the wire: /get/log as the reference has it, clock and buses as only ours does.</summary>
static class PlantWire
{
    const string TimeFormat = "yyyy'/'MM'/'dd-HH':'mm':'ss";

    /// <summary>The object of /get/log.</summary>
    public static void Log(this WireWriter wire, ValueList<UnitPanel> units)
    {
        wire.Raw("{"u8);
        for (var at = 0; at < units.Count; at++)
        {
            wire.Comma(at);
            wire.Text(units[at].UnitId);
            wire.Raw(": "u8);
            wire.Full(units[at]);
        }

        wire.Raw("}"u8);
    }

    /// <summary>The object of /clock.</summary>
    public static void ClockObject(this WireWriter wire, Snapshot snapshot)
    {
        wire.Raw("{"u8);
        wire.ClockMembers(snapshot);
        wire.Raw("}"u8);
    }

    /// <summary>The object of an event; units are those of /get/log, which somebody wrote before.</summary>
    public static void SnapshotObject(this WireWriter wire, Snapshot snapshot, ReadOnlySpan<byte> log)
    {
        wire.Raw("{"u8);
        wire.ClockMembers(snapshot);
        wire.Raw(", \"units\": "u8);
        wire.Raw(log);
        wire.Raw(", \"buses\": ["u8);
        for (var at = 0; at < snapshot.Buses.Count; at++)
        {
            wire.Comma(at);
            wire.Bus(snapshot.Buses[at]);
        }

        wire.Raw("]}"u8);
    }

    public static void Comma(this WireWriter wire, int at)
    {
        if (at > 0)
            wire.Raw(", "u8);
    }

    static void ClockMembers(this WireWriter wire, Snapshot snapshot)
    {
        wire.Raw("\"now\": "u8);
        wire.Text(snapshot.Now.ToString(TimeFormat, CultureInfo.InvariantCulture));
        wire.Raw(", \"acceleration\": "u8);
        wire.Whole(snapshot.Acceleration);
        wire.Raw(", \"clock\": "u8);
        wire.Text(Word(snapshot.Clock));
    }

    static string Word(ClockMode clock) => clock switch
    {
        ClockMode.Running => "running",
        ClockMode.AsFastAsPossible => "fast",
        ClockMode.Paused => "paused",
        _ => "ended",
    };
}
