using Apis.Emulation.Messages;
using Apis.Web.Emulator.Wire;

namespace Apis.Web.Emulator.Streaming;

/// <summary>An event `snapshot` in the bytes of a stream, written once for all listeners.</summary>
sealed class EventMessage
{
    /// <summary>Pages don't see it, but who is gone is noticed when it is sent.</summary>
    public static byte[] Comment { get; } = ": nothing new\n\n"u8.ToArray();

    public EventMessage(Snapshot snapshot, ReadOnlySpan<byte> log)
    {
        var wire = new WireWriter(log.Length * 2);
        wire.Raw("event: snapshot\ndata: "u8);
        wire.SnapshotObject(snapshot, log);
        wire.Raw("\n\n"u8);
        (Snapshot, Bytes) = (snapshot, wire.ToArray());
    }

    public Snapshot Snapshot { get; }

    public byte[] Bytes { get; }
}
