namespace Apis.Domain.Policies;

/// <summary>policy.json, user.</summary>
public sealed record UserPolicy
{
    public TimeSpan ErrorHandlingPeriod { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan ErrorSustaining { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan HouseKeepingPeriod { get; init; } = TimeSpan.FromSeconds(60);
}
