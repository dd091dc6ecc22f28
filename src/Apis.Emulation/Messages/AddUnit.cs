namespace Apis.Emulation.Messages;

/// <summary>Adds a unit with the next id. The answer is a <see cref="Snapshot"/>.</summary>
public sealed record AddUnit
{
    public static AddUnit Instance { get; } = new();
}
