using Apis.Emulation.Messages;
using Apis.Web.Emulator.Replies;
using Microsoft.Extensions.Hosting;

namespace Apis.Web.Emulator.Streaming;

/// <summary>
/// Looks at the plant while somebody listens, and tells all listeners what has changed: at most once a period. When nothing
/// has for some periods, a comment shows that the line is alive.
/// </summary>
sealed class Broadcaster(PlantClient plant, LogCache logs, TimeProvider time) : BackgroundService
{
    public const int MostListeners = 64;

    static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);
    const int SilentPeriods = 20;

    readonly List<Listener> _listeners = [];
    EventMessage? _last;
    int _silence;
    bool _isOver;

    /// <summary>Null when there are too many already.</summary>
    public Listener? Join()
    {
        lock (_listeners)
        {
            if (_listeners.Count >= MostListeners)
                return null;

            var listener = new Listener();
            if (_isOver)
                listener.End();
            else
                _listeners.Add(listener);
            return listener;
        }
    }

    public void Leave(Listener listener)
    {
        lock (_listeners)
            _listeners.Remove(listener);
    }

    /// <summary>The server stops, and would wait for the streams.</summary>
    public void End()
    {
        lock (_listeners)
        {
            _isOver = true;
            foreach (var listener in _listeners)
                listener.End();
        }
    }

    /// <summary>What a new listener gets at once.</summary>
    public async Task<EventMessage> First(CancellationToken isOver) => MessageOf(await ReadAll(isOver));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await Look(stoppingToken);
    }

    async Task Look(CancellationToken isOver)
    {
        if (Listening() is not { Length: > 0 } listeners)
            return;

        var isNews = false;
        if (await Newest(isOver) is { } message)
        {
            foreach (var listener in listeners)
                isNews |= listener.Offer(message);
        }

        _silence = isNews ? 0 : _silence + 1;
        if (_silence >= SilentPeriods)
            ShowLife(listeners);
    }

    /// <summary>Null when the plant is too busy to say.</summary>
    async Task<EventMessage?> Newest(CancellationToken isOver)
    {
        try
        {
            return MessageOf(await ReadAll(isOver));
        }
        catch (AskTimeoutException)
        {
            return null;
        }
    }

    void ShowLife(Listener[] listeners)
    {
        _silence = 0;
        foreach (var listener in listeners)
            listener.OfferComment();
    }

    Listener[] Listening()
    {
        lock (_listeners)
            return [.. _listeners];
    }

    async Task<Snapshot> ReadAll(CancellationToken isOver) =>
        (Snapshot)await plant.AskAside(Emulation.Messages.ReadAll.Instance, isOver);

    EventMessage MessageOf(Snapshot snapshot)
    {
        if (Volatile.Read(ref _last) is { } last && ReferenceEquals(last.Snapshot, snapshot))
            return last;

        var message = new EventMessage(snapshot, logs.Of(snapshot));
        Volatile.Write(ref _last, message);
        return message;
    }
}
