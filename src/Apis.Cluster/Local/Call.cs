namespace Apis.Cluster.Local;

/// <summary>
/// A request to the coordinator and its reply. Either may be lost on the way; then who asked is told, after the patience, that
/// it isn't known what came of it.
/// </summary>
sealed class Call<T>(LocalSeat seat, Func<T> work, Action<T>? onReply, Action? onFailure)
{
    readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    Alarm? _patience;

    public Task<T> Outcome => _outcome.Task;

    public void Begin()
    {
        seat.Cluster.Network.CarryCall(seat, null, Arrive);
        if (!Outcome.IsCompleted)
            _patience = seat.Cluster.After(seat.Cluster.Options.Patience, GiveUp);
    }

    void Arrive()
    {
        // Who has given up by now has also undone what they feared the coordinator might do.
        if (Outcome.IsCompleted)
            return;

        try
        {
            var result = work();
            seat.Cluster.Network.CarryCall(null, seat, () => Reply(result));
        }
        catch (Exception failure)
        {
            seat.Cluster.Network.CarryCall(null, seat, () => Fail(failure));
        }
    }

    void Reply(T result)
    {
        if (Outcome.IsCompleted)
            return;

        try
        {
            onReply?.Invoke(result);
        }
        catch (ClusterUnavailableException cameTooLate)
        {
            Fail(cameTooLate);
            return;
        }

        _patience?.Dispose();
        _outcome.SetResult(result);
    }

    void GiveUp() => Fail(seat.Unavailable($"got no reply from the coordinator within {seat.Cluster.Options.Patience}."));

    void Fail(Exception failure)
    {
        if (Outcome.IsCompleted)
            return;

        _patience?.Dispose();
        _outcome.SetException(failure);
        onFailure?.Invoke();
    }
}
