using System.Runtime.CompilerServices;
using Apis.Kernel.Actors;
using Apis.Kernel.Signals;

namespace Apis.Kernel.Dispatch;

/// <summary>
/// What an actor has still to hear. Senders append to one array under a gate; the actor takes that array as a whole and
/// works through it without the gate, so that a message costs each side a few stores.
/// </summary>
/// <param name="isShared">Whether more than one thread may come; under virtual time the gate is left open.</param>
/// <param name="capacity">How many messages it holds at most; what comes on top is refused.</param>
sealed class Mailbox(bool isShared, int capacity)
{
    const int FirstSize = 4;

    /// <summary>A burst may grow the arrays past this; they are let go when it is over.</summary>
    const int KeptSize = 4096;

    SpinGate _gate;
    bool _isScheduled;
    bool _isClosed;
    int _suspensions;
    Envelope[] _incoming = [];
    int _incomingCount;
    Envelope[] _batch = [];
    int _batchNext;
    int _batchEnd;
    Signal? _firstSignal;
    Signal? _lastSignal;

    public bool IsClosed => Volatile.Read(ref _isClosed);

    public bool IsSuspended => _suspensions > 0;

    public int Count => Volatile.Read(ref _incomingCount) + (_batchEnd - _batchNext);

    public PostOutcome Post(object message, IActorRef sender)
    {
        Enter();
        var outcome = Admit();
        if (outcome <= PostOutcome.QueuedAndMustRun)
        {
            if (_incomingCount == _incoming.Length)
                Grow();
            _incoming[_incomingCount++] = new Envelope(message, sender);
        }

        Exit();
        return outcome;
    }

    /// <summary>Signals have no limit: there are as many as there are lives, deaths and watchers.</summary>
    public PostOutcome Post(Signal signal)
    {
        Enter();
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
        if (Volatile.Read(ref _firstSignal) is null)
            return null;

        Enter();
        var first = _firstSignal;
        _firstSignal = _lastSignal = null;
        Exit();
        return first;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(out Envelope envelope)
    {
        if (_suspensions > 0 || (_batchNext == _batchEnd && !TakeIncoming()))
        {
            envelope = default;
            return false;
        }

        ref var slot = ref _batch[_batchNext++];
        envelope = slot;
        slot = default;
        return true;
    }

    /// <summary>Puts messages before all others.</summary>
    public void PutInFront(ReadOnlySpan<Envelope> envelopes)
    {
        Envelope[] batch = [.. envelopes, .. _batch.AsSpan(_batchNext, _batchEnd - _batchNext)];
        _batch = batch;
        _batchNext = 0;
        _batchEnd = batch.Length;
    }

    public void Suspend()
    {
        Enter();
        _suspensions++;
        Exit();
    }

    public void Unsuspend()
    {
        Enter();
        _suspensions = Math.Max(0, _suspensions - 1);
        Exit();
    }

    /// <summary>Ends a turn: true when there is more to do, and the actor stays scheduled.</summary>
    public bool EndTurn()
    {
        Enter();
        var hasMessages = _suspensions == 0 && (_incomingCount > 0 || _batchNext < _batchEnd);
        _isScheduled = _firstSignal is not null || hasMessages;
        var more = _isScheduled;
        if (!more)
            LetGo();
        Exit();
        return more;
    }

    /// <summary>Refuses everything from now on and gives back what was never heard.</summary>
    public (Envelope[] Messages, Signal? Signals) Close()
    {
        Enter();
        Envelope[] unheard = [.. _batch.AsSpan(_batchNext, _batchEnd - _batchNext), .. _incoming.AsSpan(0, _incomingCount)];
        var signals = _firstSignal;
        _isClosed = true;
        _batch = _incoming = [];
        _batchNext = _batchEnd = _incomingCount = 0;
        _firstSignal = _lastSignal = null;
        Exit();
        return (unheard, signals);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    PostOutcome Admit()
    {
        if (_isClosed)
            return PostOutcome.Closed;
        if (Count >= capacity)
            return PostOutcome.Full;
        if (_isScheduled || _suspensions > 0)
            return PostOutcome.Queued;

        _isScheduled = true;
        return PostOutcome.QueuedAndMustRun;
    }

    bool TakeIncoming()
    {
        if (Volatile.Read(ref _incomingCount) == 0)
            return false;

        Enter();
        var emptied = _batch;
        _batch = _incoming;
        _batchEnd = _incomingCount;
        _batchNext = 0;
        _incoming = emptied;
        _incomingCount = 0;
        Exit();
        return true;
    }

    void LetGo()
    {
        if (_batch.Length > KeptSize && _batchNext == _batchEnd)
        {
            _batch = [];
            _batchNext = _batchEnd = 0;
        }

        if (_incoming.Length > KeptSize && _incomingCount == 0)
            _incoming = [];
    }

    void Grow() => Array.Resize(ref _incoming, Math.Max(FirstSize, _incoming.Length * 2));

    void Enter()
    {
        if (isShared)
            _gate.Enter();
    }

    void Exit()
    {
        if (isShared)
            _gate.Exit();
    }
}
