namespace Apis.Emulation.Messages;

/// <summary>Removes the unit with the highest id. The answer is a <see cref="Snapshot"/>.</summary>
public sealed record RemoveUnit
{
    public static RemoveUnit Instance { get; } = new();
}
