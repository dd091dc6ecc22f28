namespace Apis.Domain.Deals;

/// <summary>When a phase of a deal was; or the mark `--`, which says that it never was but counts as done.</summary>
public readonly record struct DealTime(DateTimeOffset? Instant)
{
    public static DealTime Never => new(null);

    public static implicit operator DealTime(DateTimeOffset instant) => new(instant);
}
