using System.Runtime.CompilerServices;
using Apis.Kernel.Actors;
using Apis.Kernel.Signals;

namespace Apis.Kernel.Dispatch;

/// <summary>
/// What was told to an actor and not taken yet. Senders append to an array under a gate; the actor takes that array as a
/// whole, as a <see cref="Batch"/>, and works through it without the gate. A message so costs each side a few stores,
/// and sender and actor write to different lines of the cache.
/// </summary>
/// <param name="isShared">Whether more than one thread may come; under virtual time the gate is left open.</param>
/// <param name="capacity">How many messages may wait, those in the actor's batch included; what comes on top is refused.</param>
/// <param name="guard">Who refuses to let another thread post, where the gate is left open.</param>
sealed class Mailbox(bool isShared, int capacity, IDispatcher? guard = null)
{
    public const int Unbounded = int.MaxValue;

    const int FirstSize = 4;

    /// <summary>
    /// An array grows up to this; more messages fill more arrays, which is cheaper than copying ever larger ones.
    /// </summary>
    const int FullSize = 1024;

    SpinGate _gate;
    bool _isScheduled;
    bool _isSuspended;
    bool _isClosed;
    int _count;
    int _inBatch;
    Envelope[] _incoming = [];
    Envelope[]? _spare;
    Queue<Envelope[]>? _full;
    Signal? _firstSignal;
    Signal? _lastSignal;

    public bool IsClosed => Volatile.Read(ref _isClosed);

    public bool HasSignals => Volatile.Read(ref _firstSignal) is not null;

    /// <summary>How many messages wait that no batch holds; not exact while others post.</summary>
    public int Count => Volatile.Read(ref _count) + ((_full?.Count ?? 0) * FullSize);

    public PostOutcome Post(object message, IActorRef sender)
    {
        EnterToPost();
        var outcome = Admit();
        if (outcome <= PostOutcome.QueuedAndMustRun)
        {
            if (_count == _incoming.Length)
                MakeRoom();
            _incoming[_count++] = new Envelope(message, sender);
        }

        Exit();
        return outcome;
    }

    /// <summary>Signals have no limit: there are as many as there are lives, deaths and watchers.</summary>
    public PostOutcome Post(Signal signal)
    {
        EnterToPost();
        var outcome = PostOutcome.Closed;
        if (!_isClosed)
        {
            if (_lastSignal is null)
                _firstSignal = signal;
            else
                _lastSignal.Next = signal;
            _lastSignal = signal;
            outcome = _isScheduled ? PostOutcome.Queued : PostOutcome.QueuedAndMustRun;
            _isScheduled = true;
        }

        Exit();
        return outcome;
    }

    /// <summary>All signals so far, as a list. For the running actor only, as is everything below.</summary>
    public Signal? TakeSignals()
    {
        Enter();
        var first = _firstSignal;
        _firstSignal = _lastSignal = null;
        Exit();
        return first;
    }

    /// <summary>
    /// Fills an empty batch with all that has come. Not while there are signals: who told a signal and then a message
    /// must see the signal act first.
    /// </summary>
    public bool TryTake(ref Batch batch)
    {
        // Messages are in the full arrays only while there are some in the one that is being filled, or it has just begun.
        if (Volatile.Read(ref _count) == 0 && _full is null)
            return false;

        Enter();
        var mayTake = _firstSignal is null && HasMessages;
        if (mayTake)
            Give(ref batch);
        Exit();
        return mayTake;
    }

    /// <summary>
    /// Says how many messages of its batch the actor has still to handle; only a bounded mailbox wants to know.
    /// </summary>
    public void NoteBatch(int count)
    {
        if (capacity != Unbounded)
            Volatile.Write(ref _inBatch, count);
    }

    /// <summary>While suspended, messages wait and do not wake the actor; signals do.</summary>
    public void SetSuspended(bool isSuspended)
    {
        Enter();
        _isSuspended = isSuspended;
        Exit();
    }

    /// <summary>Ends a turn: true when there is more to do, and the actor stays scheduled.</summary>
    public bool EndTurn(ref Batch batch)
    {
        Enter();
        _isScheduled = _firstSignal is not null || (!_isSuspended && (HasMessages || batch.Count > 0));
        var more = _isScheduled;
        if (!more && !HasMessages)
            _spare = null;
        Exit();
        return more;
    }

    /// <summary>Refuses everything from now on and gives back what was never taken.</summary>
    public (Envelope[] Messages, Signal? Signals) Close()
    {
        Enter();
        Envelope[] unheard = [.. _full?.SelectMany(messages => messages) ?? [], .. _incoming.AsSpan(0, _count)];
        var signals = _firstSignal;
        _isClosed = true;
        _incoming = [];
        _full = null;
        _count = 0;
        _firstSignal = _lastSignal = null;
        Exit();
        return (unheard, signals);
    }

    bool HasMessages => _count > 0 || _full is { Count: > 0 };

    void MakeRoom()
    {
        if (_count < FullSize)
        {
            Array.Resize(ref _incoming, Math.Clamp(_count * 2, FirstSize, FullSize));
            return;
        }

        (_full ??= []).Enqueue(_incoming);
        _incoming = _spare ?? new Envelope[FullSize];
        _spare = null;
        _count = 0;
    }

    void Give(ref Batch batch)
    {
        if (_full is { Count: > 0 })
        {
            _inBatch = FullSize;
            var emptied = batch.Exchange(_full.Dequeue(), FullSize);
            if (emptied.Length == FullSize)
                _spare = emptied;
            return;
        }

        _inBatch = _count;

        // A batch that stashed messages were put in front of has an array of any size; one that is full must hold FullSize.
        var reusable = batch.Exchange(_incoming, _count);
        _incoming = reusable.Length <= FullSize ? reusable : [];
        _count = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    PostOutcome Admit()
    {
        if (_isClosed)
            return PostOutcome.Closed;
        if (capacity != Unbounded && Count + _inBatch >= capacity)
            return PostOutcome.Full;
        if (_isScheduled || _isSuspended)
            return PostOutcome.Queued;

        _isScheduled = true;
        return PostOutcome.QueuedAndMustRun;
    }

    /// <summary>Before anything is changed: a message from a thread that is refused leaves no trace.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void EnterToPost()
    {
        if (isShared)
            _gate.Enter();
        else
            guard?.RefuseOtherThreads();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Enter()
    {
        if (isShared)
            _gate.Enter();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Exit()
    {
        if (isShared)
            _gate.Exit();
    }
}
