using Apis.Kernel.Cells;
using Apis.Kernel.Dispatch;
using Apis.Kernel.Timers;

namespace Apis.Kernel.Virtual;

/// <summary>Runs all actors on the thread that calls it, one message a turn; time stands still while anybody can run.</summary>
sealed class VirtualDispatcher : IDispatcher
{
    readonly VirtualTimeOptions _options;
    readonly RunQueue _runnable;
    readonly TimerQueue _timers = new();
    readonly InstantBudget _budget;
    readonly Fingerprint? _fingerprint;
    int _drivingThread;

    public VirtualDispatcher(VirtualTimeOptions options)
    {
        _options = options;
        _runnable = options.Ordering == Ordering.Shuffled ? new ShuffledQueue(options.Seed) : new FirstInFirstOutQueue();
        _budget = new InstantBudget(options.TurnsPerInstant);
        _fingerprint = options.TakesFingerprint ? new Fingerprint(options.ContentHashes) : null;
        Time = new VirtualTimeProvider(this);
        Random = RandomFor("kernel");
    }

    public bool IsShared => false;

    public long Now { get; private set; }

    public DateTimeOffset UtcNow => _options.Start.AddTicks(Now);

    public TimeProvider Time { get; }

    public Random Random { get; }

    /// <summary>Who awaits is resumed by this thread, never by the pool.</summary>
    public TaskCreationOptions Continuations => TaskCreationOptions.None;

    public SynchronizationContext? Outside { get; set; }

    /// <summary>
    /// The context while actors have their turns. Not <see cref="Outside"/>, though it leads to the same place: who awaits
    /// there what an actor completes would be resumed in the middle of that actor's turn.
    /// </summary>
    public SynchronizationContext? Inside { get; set; }

    public long Delivered { get; private set; }

    public ulong Fingerprint => _fingerprint?.Value
        ?? throw new InvalidOperationException(
            $"No fingerprint was taken: {nameof(VirtualTimeOptions.TakesFingerprint)} is off.");

    public bool CanRun => _runnable.Count > 0;

    public long? NextTimer => _timers.NextTicks;

    /// <summary>The end of a span that begins now; a span without end ends with the calendar.</summary>
    public long After(TimeSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);
        var left = DateTimeOffset.MaxValue.UtcTicks - UtcNow.UtcTicks;
        return Now + Math.Min(span.Ticks, left);
    }

    /// <summary>Its own generator for whoever has that name, so that one more draw here changes nothing there.</summary>
    public Random RandomFor(string name) => new((int)StableHash.Combine(_options.Seed, StableHash.Of(name)));

    public void RefuseOtherThreads()
    {
        if (_drivingThread != 0 && _drivingThread != Environment.CurrentManagedThreadId)
            throw AnotherThread();
    }

    public void Schedule(ActorCell cell) => _runnable.Add(cell);

    public void Arm(ScheduledItem item, long dueTicks)
    {
        RefuseOtherThreads();
        _timers.Arm(item, Math.Max(dueTicks, Now));
    }

    public void Disarm(ScheduledItem item) => _timers.Disarm(item);

    public void Delivering(ActorCell cell, object message)
    {
        Delivered++;
        _fingerprint?.Add(cell, message, Now);
    }

    public void Shutdown()
    {
        // Timers of others than actors may outlive the system; whoever drives the time decides when it ends.
    }

    /// <summary>Gives one actor one turn.</summary>
    public void RunOne()
    {
        var cell = _runnable.Take();
        if (cell.RunTurn(throughput: 1))
            _runnable.Add(cell);
        _budget.Spend(cell, Now);
    }

    /// <summary>Goes to a time and fires what is due then.</summary>
    public void JumpTo(long ticks)
    {
        if (ticks > Now)
            _budget.BeginInstant();
        Now = ticks;
        while (_timers.TakeDue(Now) is { } due)
        {
            due.Fire();
            _budget.Spend(due is VirtualTimer ? "timers of the TimeProvider" : "timers of actors", Now);
        }
    }

    /// <summary>Marks the calling thread as the one that drives, until it is disposed.</summary>
    public Driving Drive() => new(this);

    static InvalidOperationException AnotherThread() => new(
        "Under virtual time everything happens on the thread that drives it; another thread told an actor or set a timer. " +
        "Something has left the actors: a Task.Run, a ConfigureAwait(false), or real input and output.");

    /// <summary>A thread driving the time: others are refused, and what actors leave running resumes in the run.</summary>
    public readonly ref struct Driving
    {
        readonly VirtualDispatcher _dispatcher;
        readonly SynchronizationContext? _before;

        public Driving(VirtualDispatcher dispatcher)
        {
            if (dispatcher._drivingThread != 0)
                throw new InvalidOperationException("Virtual time is being driven already; an actor must not drive it.");

            _dispatcher = dispatcher;
            _before = SynchronizationContext.Current;
            dispatcher._drivingThread = Environment.CurrentManagedThreadId;
            SynchronizationContext.SetSynchronizationContext(dispatcher.Inside);
        }

        public void Dispose()
        {
            SynchronizationContext.SetSynchronizationContext(_before);
            _dispatcher._drivingThread = 0;
        }
    }
}
