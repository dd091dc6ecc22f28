using Apis.Domain.Converters;

namespace Apis.Node.Controllers;

/// <summary>Something that a Controller has to do with its device, and who waits for it.</summary>
sealed class Job(JobKind kind, DeviceCommand? command = null) : IDisposable
{
    /// <summary>So many wait for one stop; who comes later is refused, and the stop is made all the same.</summary>
    public const int MostAskers = 64;

    readonly CancellationTokenSource _cancellation = new();
    readonly List<IActorRef> _askers = [];

    public JobKind Kind => kind;

    /// <summary>Null for what only reads.</summary>
    public DeviceCommand? Command { get; private set; } = command;

    /// <summary>Made by the Controller's own clock, not for somebody.</summary>
    public bool IsPeriodic { get; init; }

    public bool IsStop => Command is { IsStop: true };

    /// <summary>Why it was cancelled; null when it wasn't.</summary>
    public string? CancelledBecause { get; private set; }

    public CancellationToken Cancellation => _cancellation.Token;

    public IReadOnlyList<IActorRef> Askers => _askers;

    /// <summary>False when too many wait already.</summary>
    public bool TryAdd(IActorRef asker)
    {
        if (asker == ActorRefs.NoSender)
            return true;
        if (_askers.Count >= MostAskers)
            return false;

        _askers.Add(asker);
        return true;
    }

    /// <summary>It has not begun, and becomes the stronger of the two stops.</summary>
    public void Strengthen(DeviceCommand stop)
    {
        if (Command?.Covers(stop) != true)
            Command = stop;
    }

    public void Cancel(string reason)
    {
        CancelledBecause ??= reason;
        _cancellation.Cancel();
    }

    public void Dispose() => _cancellation.Dispose();
}
