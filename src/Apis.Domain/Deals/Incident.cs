namespace Apis.Domain.Deals;

/// <summary>A reset or an abortion of a deal; the time is null when no home could tell it.</summary>
public readonly record struct Incident(DateTimeOffset? DateTime, string Reason);
