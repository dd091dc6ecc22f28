namespace Apis.Domain.Nodes;

/// <summary>config.json, watchdog: whom a node tells that it is alive.</summary>
public sealed record WatchdogConfig
{
    public bool Enabled { get; init; }

    public ServiceAddress? Address { get; init; }

    public string? Uri { get; init; }

    public TimeSpan Period { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
