using Apis.Kernel.Hocon;

namespace Apis.Kernel.Virtual;

/// <summary>How a run under virtual time is set up.</summary>
public sealed record VirtualTimeOptions
{
    public const int DefaultTurnsPerInstant = 10_000_000;

    /// <summary>Same seed, same run.</summary>
    public ulong Seed { get; init; } = 1;

    public Ordering Ordering { get; init; } = Ordering.FirstInFirstOut;

    /// <summary>The settings of the system, as those of one on threads.</summary>
    public Config Config { get; init; } = Config.Empty;

    public DateTimeOffset Start { get; init; } = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whether every delivered message goes into <see cref="VirtualTime.Fingerprint"/>.</summary>
    public bool TakesFingerprint { get; init; } = true;

    /// <summary>
    /// How many turns (a message each, mostly) actors may take without time going on; more is taken for a livelock.
    /// </summary>
    public int TurnsPerInstant { get; init; } = DefaultTurnsPerInstant;

    /// <summary>For types whose content belongs in the fingerprint: its hash, the same in every process.</summary>
    public IReadOnlyDictionary<Type, Func<object, ulong>> ContentHashes { get; init; } =
        new Dictionary<Type, Func<object, ulong>>();
}
