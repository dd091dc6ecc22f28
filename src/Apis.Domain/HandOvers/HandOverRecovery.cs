using Apis.Domain.Converters;
using Apis.Domain.Errors;

namespace Apis.Domain.HandOvers;

/// <summary>What to do after a step of a hand-over failed and both converters were read again (H2).</summary>
public abstract record HandOverRecovery
{
    /// <summary>How often a step is tried again.</summary>
    public const int RetryLimit = 2;

    /// <summary>Gives the same order again.</summary>
    public sealed record Retry : HandOverRecovery;

    /// <summary>The step took effect all the same.</summary>
    public sealed record GoOn : HandOverRecovery;

    /// <summary>The old one keeps the voltage: these orders undo what was done; then the hand-over has failed.</summary>
    public sealed record GoBack(ValueList<UnitCommand> Commands) : HandOverRecovery;

    /// <summary>Nobody is known to hold the voltage, or droop can't be taken away: everything must stop.</summary>
    public sealed record GiveUp(Problem Problem) : HandOverRecovery;
}
