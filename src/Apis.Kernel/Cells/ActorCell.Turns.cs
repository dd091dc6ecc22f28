using Apis.Kernel.Actors;
using Apis.Kernel.Dispatch;
using Apis.Kernel.Events;
using Apis.Kernel.Timers;

namespace Apis.Kernel.Cells;

/// <summary>Turns: what an actor does when a thread is given to it.</summary>
sealed partial class ActorCell
{
    Batch _batch;
    Envelope _envelope;
    int _suspensions;
    bool _mustLookUp;

    public ref readonly Envelope CurrentEnvelope => ref _envelope;

    /// <summary>How many messages were taken from the mailbox so far.</summary>
    public long Deliveries { get; private set; }

    void IThreadPoolWorkItem.Execute() => Worker.Run(this);

    /// <summary>Handles signals and up to so many messages; true when there is more to do.</summary>
    public bool RunTurn(int throughput)
    {
        s_current = this;
        do
        {
            if (_mailbox.HasSignals)
                HandleSignals();
            if (_mustLookUp || _suspensions > 0 || (_batch.Count == 0 && !_mailbox.TryTake(ref _batch)))
                break;

            throughput -= DeliverUpTo(throughput);
        }
        while (throughput > 0);

        s_current = null;
        return _mailbox.EndTurn(ref _batch);
    }

    /// <summary>Has this actor look for signals before its next message: it has told itself one.</summary>
    public void LookUp() => _mustLookUp = true;

    public void PutInFront(ReadOnlySpan<Envelope> envelopes)
    {
        NoteUnstashed(envelopes);
        _batch.PutInFront(envelopes);
    }

    public void PublishUnhandled(object message) =>
        System.EventStream.Publish(new UnhandledMessage(message, Sender, _self));

    /// <summary>
    /// Signals from others are looked for between batches only: looking for each message would fetch a line of memory
    /// that senders keep writing to.
    /// </summary>
    int DeliverUpTo(int limit)
    {
        var delivered = 0;
        while (delivered < limit && _batch.Count > 0 && _suspensions == 0 && !_mustLookUp)
        {
            _envelope = _batch.TakeNext();
            _mailbox.NoteBatch(_batch.Count);
            Deliver();
            delivered++;
        }

        return delivered;
    }

    /// <summary>Those that this actor tells itself meanwhile wait for its next turn, and messages wait behind them.</summary>
    void HandleSignals()
    {
        _mustLookUp = false;
        for (var signal = _mailbox.TakeSignals(); signal is not null;)
        {
            // A signal may be the last thing this cell hears, and the list of those behind it must outlive it.
            var next = signal.Next;
            Handle(signal);
            signal = next;
        }
    }

    void SuspendMailbox()
    {
        if (_suspensions++ == 0)
            _mailbox.SetSuspended(true);
    }

    void UnsuspendMailbox()
    {
        if (_suspensions > 0 && --_suspensions == 0)
            _mailbox.SetSuspended(false);
    }

    void Handle(Signals.Signal signal)
    {
        try
        {
            if (_phase == CellPhase.Stopped)
                signal.MeetsNobody(_self);
            else
                signal.Reach(this);
        }
        catch (Exception cause)
        {
            Fail(cause);
        }
    }

    void Deliver()
    {
        Deliveries++;
        try
        {
            if (_envelope.Message is IAutoReceivedMessage special)
                AutoReceive(special);
            else
                Hand(_envelope.Message);
        }
        catch (Exception cause)
        {
            Fail(cause);
        }

        // While it is suspended the message is still the current one: for PreRestart, or for what comes after an await.
        if (_suspensions == 0)
            _envelope = default;
    }

    void Hand(object message)
    {
        System.Observer?.Delivering(this, message);
        _actor!.Handle(message);
    }

    void AutoReceive(IAutoReceivedMessage message)
    {
        switch (message)
        {
            case ActorTimer timer:
                DeliverTick(timer);
                break;
            case Terminated terminated:
                DeliverTerminated(terminated);
                break;
            case PoisonPill:
                Stop();
                break;
            case Kill:
                throw new ActorKilledException($"{_self} was killed.");
            case Identify identify:
                Sender.Tell(new ActorIdentity(identify.MessageId, _self), _self);
                break;
        }
    }

    void DeliverTick(ActorTimer timer)
    {
        if (Timers?.Accept(timer) != true)
            return;

        _envelope = new Envelope(timer.Message, timer.Sender);
        if (timer.Message is IAutoReceivedMessage special)
            AutoReceive(special);
        else
            Hand(timer.Message);
    }
}
