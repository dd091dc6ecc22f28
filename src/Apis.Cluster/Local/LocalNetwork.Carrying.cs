namespace Apis.Cluster.Local;

/// <summary>Carrying: what is on its way, and when it arrives. Null stands for the coordinator.</summary>
public sealed partial class LocalNetwork
{
    readonly LocalCluster _cluster;
    readonly Random _chance;
    readonly PriorityQueue<Flight, (TimeSpan Due, long Number)> _flights = new();

    /// <summary>When the last that is on each way will arrive; nothing may arrive before it there.</summary>
    readonly Dictionary<(LocalSeat?, LocalSeat?), TimeSpan> _lastDue = [];
    readonly ITimer _timer;
    TimeSpan _delay;
    TimeSpan _randomDelay;
    double _lossProbability;
    double _duplicationProbability;
    bool _isCoordinatorDown;
    bool _isPlain = true;
    long _departed;

    internal LocalNetwork(LocalCluster cluster, Random chance)
    {
        _cluster = cluster;
        _chance = chance;
        _timer = cluster.CreateTimer(static network => ((LocalNetwork)network!).Land(), this, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether a message may go straight to its receiver: nothing delays it, and it overtakes nothing.</summary>
    internal bool IsStill => _isPlain && _flights.Count == 0;

    internal void End() => _timer.Dispose();

    internal bool Connects(LocalSeat? from, LocalSeat? to) => (from, to) switch
    {
        (null, { } seat) => ReachesCoordinator(seat),
        ({ } seat, null) => ReachesCoordinator(seat),
        ({ IsAlive: true }, { IsAlive: true }) => from == to || Hears(from.UnitId, to.UnitId),
        _ => false,
    };

    /// <summary>From unit to unit.</summary>
    internal void CarryMessage(LocalSeat from, LocalSeat to, Action arrive)
    {
        if (IsStill || from == to)
        {
            Hand(from, to, arrive);
            return;
        }

        if (!Connects(from, to) || Happens(_lossProbability))
            return;

        if (_flights.Count < _cluster.Options.MostMessagesInFlight)
            Depart(from, to, arrive);
        if (Happens(_duplicationProbability) && _flights.Count < _cluster.Options.MostMessagesInFlight)
            Depart(from, to, arrive);
    }

    /// <summary>A request to the coordinator, or its reply.</summary>
    internal void CarryCall(LocalSeat? from, LocalSeat? to, Action arrive)
    {
        if (IsStill)
            Hand(from, to, arrive);
        else if (Connects(from, to) && _flights.Count < _cluster.Options.MostMessagesInFlight)
            Depart(from, to, arrive);
    }

    /// <summary>News from the coordinator. It has no limit of its own: there is no more news than there are changes.</summary>
    internal void CarryNews(LocalSeat to, Action arrive)
    {
        if (IsStill)
            Hand(null, to, arrive);
        else if (Connects(null, to))
            Depart(null, to, arrive);
    }

    void Hand(LocalSeat? from, LocalSeat? to, Action arrive)
    {
        if (Connects(from, to))
            arrive();
    }

    bool Happens(double probability) => probability > 0 && _chance.NextDouble() < probability;

    void Depart(LocalSeat? from, LocalSeat? to, Action arrive)
    {
        var due = _cluster.Now + _delay;
        if (_randomDelay > TimeSpan.Zero)
            due += _randomDelay * _chance.NextDouble();
        if (_lastDue.TryGetValue((from, to), out var last) && last > due)
            due = last;

        _lastDue[(from, to)] = due;
        var isNext = !_flights.TryPeek(out _, out var next) || due < next.Due;
        _flights.Enqueue(new Flight(from, to, arrive), (due, _departed++));
        if (isNext)
            SetTimer();
    }

    void Land()
    {
        lock (_cluster.Gate)
        {
            if (_cluster.IsDisposed)
                return;

            while (_flights.TryPeek(out var flight, out var when) && when.Due <= _cluster.Now)
            {
                _flights.Dequeue();
                if (_flights.Count == 0)
                    _lastDue.Clear();
                Hand(flight.From, flight.To, flight.Arrive);
            }

            SetTimer();
        }
    }

    void SetTimer()
    {
        if (!_flights.TryPeek(out _, out var next))
            return;

        var left = next.Due - _cluster.Now;
        _timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    readonly record struct Flight(LocalSeat? From, LocalSeat? To, Action Arrive);
}
