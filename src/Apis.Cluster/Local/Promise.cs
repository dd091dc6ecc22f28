using Apis.Cluster.Buses;

namespace Apis.Cluster.Local;

/// <summary>Stands for who asked, until the first reply or the end of the patience.</summary>
sealed class Promise : IActorRef
{
    readonly TaskCompletionSource<BusReply> _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly LocalSeat _asker;
    readonly LocalSeat _asked;
    readonly ITimer _patience;

    public Promise(LocalSeat asker, LocalSeat asked, TimeSpan timeout)
    {
        _asker = asker;
        _asked = asked;
        _patience = asker.Cluster.CreateTimer(
            static promise => ((Promise)promise!)._reply.TrySetResult(BusReply.NoAnswer), this, timeout);
    }

    /// <summary>No actor stands at the end of it.</summary>
    public ActorPath Path => ActorRefs.Nobody.Path;

    public Task<BusReply> Reply => _reply.Task;

    public void Tell(object message, IActorRef sender)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (_asker.Cluster.Gate)
        {
            if (_asked != _asker && !_asker.Cluster.Network.IsStill)
                TellLater(message);
            else if (_asker.Cluster.Network.Connects(_asked, _asker))
                Keep(BusReply.Of(message));
        }
    }

    public void Keep(BusReply reply)
    {
        if (_reply.TrySetResult(reply))
            _patience.Dispose();
    }

    public override string ToString() => $"asked by {_asker.UnitId}";

    void TellLater(object message) =>
        _asker.Cluster.Network.CarryMessage(_asked, _asker, () => Keep(BusReply.Of(message)));
}
