namespace Apis.Domain.Nodes;

/// <summary>config.json, controlCenter.</summary>
public sealed record ControlCenterConfig
{
    public bool Enabled { get; init; } = true;

    public string? Account { get; init; }

    public string? Password { get; init; }
}
