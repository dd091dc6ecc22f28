namespace Apis.Cluster.Local;

/// <summary>
/// A seat's membership with all roles that it holds. While the coordinator is in reach, renewing it can't fail and changes
/// nothing, so it is reckoned and not done: a calm run has no timer here. Out of reach, both ends count from the last renewal.
/// </summary>
sealed class Session(LocalSeat seat)
{
    TimeSpan _renewedAt = seat.Cluster.Now;
    Alarm? _lapse;
    Alarm? _end;

    public LocalSeat Seat => seat;

    public List<Role> Roles { get; } = [];

    /// <summary>The seat takes it for lost.</summary>
    public bool IsLapsed { get; private set; }

    /// <summary>The coordinator has ended it.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The seat doesn't want it, but couldn't say so.</summary>
    public bool IsUnwanted { get; set; }

    public void Disconnect()
    {
        var options = seat.Cluster.Options;
        _renewedAt += options.RenewPeriod * Math.Floor((seat.Cluster.Now - _renewedAt) / options.RenewPeriod);
        var left = _renewedAt + options.TimeToLive - seat.Cluster.Now;
        _lapse = seat.Cluster.After(left - options.SafetyMargin, Lapse);
        _end = seat.Cluster.After(left, RunOut);
    }

    /// <summary>Back in reach in time: it is renewed at once.</summary>
    public void Renew()
    {
        _lapse?.Dispose();
        _end?.Dispose();
        _renewedAt = seat.Cluster.Now;
    }

    public void End()
    {
        _lapse?.Dispose();
        _end?.Dispose();
        IsOver = true;
    }

    void Lapse()
    {
        IsLapsed = true;
        seat.Membership.Lapse();
    }

    /// <summary>However late the alarms ring: the seat hears of its loss before another can gain by it.</summary>
    void RunOut()
    {
        if (!IsLapsed)
            Lapse();
        seat.Cluster.Coordinator.End(this);
    }
}
