namespace Apis.Cluster.Local;

/// <summary>The spans and limits of a local cluster.</summary>
public sealed record LocalClusterOptions
{
    readonly TimeSpan? _renewPeriod;
    readonly TimeSpan? _safetyMargin;

    /// <summary>How long memberships and leases last that nobody renews.</summary>
    public TimeSpan TimeToLive { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often memberships and leases are renewed: a third of their time, unless set.</summary>
    public TimeSpan RenewPeriod
    {
        get => _renewPeriod ?? TimeToLive / 3;
        init => _renewPeriod = value;
    }

    /// <summary>A node takes its lease for lost so much before the coordinator does: a tenth of its time, unless set.</summary>
    public TimeSpan SafetyMargin
    {
        get => _safetyMargin ?? TimeToLive / 10;
        init => _safetyMargin = value;
    }

    /// <summary>How long a request to the coordinator is waited for.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Of the shared state.</summary>
    public int MostEntries { get; init; } = 100_000;

    /// <summary>Of one entry, in characters.</summary>
    public int LongestValue { get; init; } = 65_536;

    /// <summary>Of all units; what comes on top is lost.</summary>
    public int MostMessagesInFlight { get; init; } = 100_000;

    /// <summary>How many changes are kept for a unit that can't hear them; then the oldest are lost to it.</summary>
    public int MostChangesMissed { get; init; } = 100_000;

    /// <summary>Services, watches and subscriptions of one unit, of each as many.</summary>
    public int MostListeners { get; init; } = 10_000;

    internal LocalClusterOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(RenewPeriod, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(SafetyMargin, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Patience, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostEntries, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LongestValue, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostMessagesInFlight, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostChangesMissed, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostListeners, 1);
        return RenewPeriod + SafetyMargin < TimeToLive
            ? this
            : throw new ArgumentException(
                $"{nameof(RenewPeriod)} {RenewPeriod} and {nameof(SafetyMargin)} {SafetyMargin} together must be less than " +
                $"{nameof(TimeToLive)} {TimeToLive}: else a lease is lost before it is renewed.");
    }
}
