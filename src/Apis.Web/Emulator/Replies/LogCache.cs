using Apis.Emulation.Messages;
using Apis.Web.Emulator.Wire;

namespace Apis.Web.Emulator.Replies;

/// <summary>The bytes of /get/log, written once for each snapshot: while nothing changes, all get the same one.</summary>
sealed class LogCache
{
    Written? _last;

    public byte[] Of(Snapshot snapshot)
    {
        if (Volatile.Read(ref _last) is { } last && ReferenceEquals(last.Snapshot, snapshot))
            return last.Json;

        var wire = new WireWriter();
        wire.Log(snapshot.Units);
        var json = wire.ToArray();
        Volatile.Write(ref _last, new(snapshot, json));
        return json;
    }

    sealed record Written(Snapshot Snapshot, byte[] Json);
}
