using Apis.Domain.Converters;

namespace Apis.Node.Controllers;

/// <summary>
/// What a device has to do: one job at a time, a stop before all that waits, the rest in the order in which it came. A stop
/// cancels what runs, and orders that waited are void: they would undo it (H4, C34).
/// </summary>
sealed class JobQueue
{
    /// <summary>A GridMaster waits for each answer, so more than a few wait only when something is wrong.</summary>
    public const int MostWaiting = 32;

    readonly List<Job> _waiting = [];
    Job? _stop;

    public Job? Running { get; private set; }

    public bool HasUnitRead => Running?.Kind is JobKind.ReadUnit || _waiting.Any(job => job.Kind is JobKind.ReadUnit);

    /// <summary>False when too many wait.</summary>
    public bool TryAdd(Job job)
    {
        if (_waiting.Count >= MostWaiting)
            return false;

        _waiting.Add(job);
        return true;
    }

    /// <summary>
    /// The stop that runs, or waits and does all that this one would. One that spares the voltage reference runs only where
    /// there is none, so whatever runs is enough.
    /// </summary>
    public Job? FindStop(DeviceCommand stop) => Running is { IsStop: true } running
        ? running
        : _stop?.Command!.Covers(stop) == true ? _stop : null;

    /// <summary>Cancels what runs and has the stop come next. The stop that does it, which may have waited already.</summary>
    public Job Stop(DeviceCommand stop, string reason)
    {
        if (FindStop(stop) is { } underWay)
            return underWay;

        Running?.Cancel(reason);
        _stop ??= new Job(JobKind.Command, stop);
        _stop.Strengthen(stop);
        return _stop;
    }

    /// <summary>Takes out the orders that this stop has made void or superfluous, for their askers to hear of it.</summary>
    public IReadOnlyList<Job> TakeOrders(Job stop)
    {
        var orders = _waiting.Where(job => job.Command is { } command && (!job.IsStop || stop.Command!.Covers(command))).ToList();
        _waiting.RemoveAll(orders.Contains);
        return orders;
    }

    /// <summary>Only when nothing runs; null when there is nothing to do.</summary>
    public Job? TakeNext()
    {
        Running = _stop ?? _waiting.FirstOrDefault();
        if (_stop is not null)
            _stop = null;
        else if (Running is not null)
            _waiting.RemoveAt(0);
        return Running;
    }

    public void End() => Running = null;
}
