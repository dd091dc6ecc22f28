namespace Apis.Domain.Nodes;

/// <summary>config.json, security.</summary>
public sealed record SecurityConfig
{
    public bool Enabled { get; init; }

    public string? PemKeyFile { get; init; }

    public string? PemCertFile { get; init; }
}
