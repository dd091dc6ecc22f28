namespace Apis.Emulation.Profiles;

/// <summary>One home's data, of its load or of its sun.</summary>
public sealed record HomeSeries(string UnitId, ISeries Series)
{
    public const int MostHomes = 10_000;

    /// <summary>The id that the reference gives to a customer: E001 (emulator 8.2).</summary>
    public static string UnitIdOf(int number) => FormattableString.Invariant($"E{number:D3}");
}
