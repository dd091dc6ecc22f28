namespace Apis.Domain.Nodes;

/// <summary>config.json, controlCenter.</summary>
public sealed record ControlCenterConfig
{
    public bool Enabled { get; init; } = true;

    public string? Account { get; init; }

    public string? Password { get; init; }

    /// <summary>Without the password, so that no log has it.</summary>
    public override string ToString() => $"{nameof(ControlCenterConfig)} {{ Enabled = {Enabled}, Account = {Account} }}";
}
