namespace Apis.Emulation.Profiles;

/// <summary>What a home consumes and what its panels give, and the name that screens and logs show (emulator 8.2).</summary>
public sealed record HomeProfiles(string UnitId, string DisplayName, ISeries Load, ISeries Solar)
{
    public double EndS => Math.Min(Load.EndS, Solar.EndS);
}
