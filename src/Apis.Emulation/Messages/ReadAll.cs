namespace Apis.Emulation.Messages;

/// <summary>Asks for a <see cref="Snapshot"/>.</summary>
public sealed record ReadAll
{
    public static ReadAll Instance { get; } = new();
}
