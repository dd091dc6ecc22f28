namespace Apis.Domain.Policies;

/// <summary>policy.json, mediator.</summary>
public sealed record MediatorPolicy
{
    public required double DealGridCurrentA { get; init; }

    public required int DealAmountMinWh { get; init; }

    public required int DealAmountMaxWh { get; init; }

    public required int DealAmountUnitWh { get; init; }

    public TimeSpan NegotiationTimeout { get; init; } = TimeSpan.FromSeconds(2);

    public TimeSpan DealLoggingPeriod { get; init; } = TimeSpan.FromSeconds(5);
}
