namespace Apis.Emulation.Clocks;

/// <summary>The passes were done; the next may come.</summary>
sealed record PassesDone
{
    public static PassesDone Instance { get; } = new();
}
