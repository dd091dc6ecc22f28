using Apis.Kernel.Actors;

namespace Apis.Kernel.Supervision;

/// <summary>What a <see cref="BackoffSupervisor"/> looks after, and how patiently.</summary>
/// <param name="ChildProps">How to make the child.</param>
/// <param name="ChildName">Its name under the supervisor.</param>
/// <param name="MinBackoff">The first pause; each further one is twice as long.</param>
/// <param name="MaxBackoff">No pause is longer, chance aside.</param>
/// <param name="RandomFactor">0.2 makes a pause up to 20 % longer, so that many supervisors do not come back all at once.</param>
/// <param name="MaxNrOfRetries">After so many the supervisor stops; -1 for no limit.</param>
/// <param name="AlsoWhenItStops">Whether a child that stops by itself is started again; else the supervisor stops too.</param>
public sealed record BackoffOptions(
    Props ChildProps,
    string ChildName,
    TimeSpan MinBackoff,
    TimeSpan MaxBackoff,
    double RandomFactor,
    int MaxNrOfRetries,
    bool AlsoWhenItStops)
{
    const long LongestPauseTicks = 365 * TimeSpan.TicksPerDay;

    /// <summary>How long a child must live for the count to begin anew.</summary>
    internal TimeSpan AutoReset { get; private init; } = MinBackoff;

    internal SupervisorStrategy? Strategy { get; private init; }

    public BackoffOptions WithAutoReset(TimeSpan resetBackoff) => this with { AutoReset = resetBackoff };

    public BackoffOptions WithSupervisorStrategy(OneForOneStrategy supervisorStrategy) =>
        this with { Strategy = supervisorStrategy };

    internal TimeSpan PauseBefore(int restart, double chance)
    {
        // As floating point numbers, which do not overflow however often a pause is doubled.
        var pauseTicks = Math.Min(MinBackoff.Ticks * Math.Pow(2, restart), MaxBackoff.Ticks);
        return TimeSpan.FromTicks((long)Math.Min(pauseTicks * (1 + (chance * RandomFactor)), LongestPauseTicks));
    }
}
