namespace Apis.Domain.Safety;

/// <summary>What one evaluation of the safety checks leaves to the next.</summary>
public sealed record SafetyMemory
{
    public static SafetyMemory Empty { get; } = new();

    public ValueList<Strike> Strikes { get; init; } = [];

    /// <summary>When the global check first saw that no deal runs; null while one does.</summary>
    public DateTimeOffset? NoDealSince { get; init; }

    public DateTimeOffset? TimeOf(TwoStrikeCheck check) =>
        Strikes.Where(strike => strike.Check == check).Select(strike => (DateTimeOffset?)strike.Time).FirstOrDefault();

    public SafetyMemory With(TwoStrikeCheck check, DateTimeOffset time) =>
        this with { Strikes = [.. Without(check).Strikes, new(check, time)] };

    /// <summary>Mostly there is no strike at all, and nothing is copied then.</summary>
    public SafetyMemory Without(params IReadOnlyCollection<TwoStrikeCheck> checks) =>
        Strikes.Any(strike => checks.Contains(strike.Check))
            ? this with { Strikes = Strikes.Where(strike => !checks.Contains(strike.Check)).ToValueList() }
            : this;
}
