using Apis.Kernel.Actors;
using Apis.Kernel.Cells;

namespace Apis.Kernel.Virtual;

/// <summary>
/// An actor system whose time is driven by hand. When nobody can run, time jumps to the next timer. Everything happens
/// on the calling thread, in an order that depends on the seed and on nothing else.
/// </summary>
public sealed class VirtualTime : IDisposable
{
    /// <summary>Virtual: the phases of a shutdown may take their time.</summary>
    static readonly TimeSpan EndPatience = TimeSpan.FromMinutes(5);

    readonly VirtualDispatcher _dispatcher;

    VirtualTime(string name, VirtualTimeOptions options)
    {
        _dispatcher = new VirtualDispatcher(options);
        System = new ActorSystem(name, new KernelSettings(options.Config), _dispatcher);
        _dispatcher.Outside = new OutsideContext(System.SystemGuardian);
        _dispatcher.Inside = new OutsideContext(System.SystemGuardian);
        RunReady();
    }

    public ActorSystem System { get; }

    /// <summary>To be handed to whatever asks for the time or waits.</summary>
    public TimeProvider Provider => _dispatcher.Time;

    public DateTimeOffset UtcNow => _dispatcher.UtcNow;

    /// <summary>The time that has passed since the start of the run.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(_dispatcher.Now);

    public long DeliveredMessages => _dispatcher.Delivered;

    /// <summary>The rolling hash of every delivered message: equal runs have equal fingerprints.</summary>
    public ulong Fingerprint => _dispatcher.Fingerprint;

    public static VirtualTime Create(string name, VirtualTimeOptions? options = null) =>
        new(name, options ?? new VirtualTimeOptions());

    /// <summary>A generator of its own for whoever bears that name.</summary>
    public Random RandomFor(string name) => _dispatcher.RandomFor(name);

    /// <summary>Lets that much time pass, and all that happens in it.</summary>
    public void RunFor(TimeSpan duration)
    {
        using var driving = _dispatcher.Drive();
        var end = _dispatcher.After(duration);
        while (StepUpTo(end))
        {
        }
    }

    /// <summary>Runs until the condition holds; false when it did not within the deadline. Looked at after every step.</summary>
    public bool RunUntil(Func<bool> condition, TimeSpan deadline)
    {
        using var driving = _dispatcher.Drive();
        var end = _dispatcher.After(deadline);
        while (!condition())
        {
            if (!StepUpTo(end))
                return condition();
        }

        return true;
    }

    /// <summary>
    /// Begins asynchronous work as part of the run, so that what follows each of its awaits happens on this thread, and
    /// runs until it is over. Work that is begun elsewhere resumes wherever the pool likes, which no seed can repeat.
    /// </summary>
    public T Run<T>(Func<Task<T>> work, TimeSpan deadline)
    {
        var task = OutsideActors.Begin(System, work);
        return RunUntil(() => task.IsCompleted, deadline)
            ? task.GetAwaiter().GetResult()
            : throw new TimeoutException($"The work was not over after {deadline} of virtual time.");
    }

    /// <summary>
    /// Gives one actor its turn, or jumps to the next timer; false when nothing will ever happen again by itself.
    /// </summary>
    public bool Step()
    {
        using var driving = _dispatcher.Drive();
        return StepOnce(long.MaxValue);
    }

    /// <summary>Runs what can run now, without letting time pass.</summary>
    public void RunReady() => RunFor(TimeSpan.Zero);

    public void Dispose()
    {
        var end = System.Terminate();
        RunUntil(() => end.IsCompleted, EndPatience);
    }

    /// <summary>One step, or the jump to the end of the span; false when there is nothing left in it.</summary>
    bool StepUpTo(long end)
    {
        if (StepOnce(end))
            return true;

        _dispatcher.JumpTo(end);
        return false;
    }

    bool StepOnce(long end)
    {
        if (_dispatcher.CanRun)
        {
            _dispatcher.RunOne();
            return true;
        }

        if (_dispatcher.NextTimer is not { } next || next > end)
            return false;

        _dispatcher.JumpTo(next);
        return true;
    }
}
