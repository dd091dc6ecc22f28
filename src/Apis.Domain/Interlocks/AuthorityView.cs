using Apis.Domain.Modes;

namespace Apis.Domain.Interlocks;

/// <summary>What a home knows when it is given a command.</summary>
public sealed record AuthorityView(string? GridMasterHolder, long HighestEpochSeen, EffectiveMode Mode)
{
    /// <summary>After a command that was obeyed: nothing older is from now on.</summary>
    public AuthorityView After(GridMasterToken token) => this with { HighestEpochSeen = Math.Max(HighestEpochSeen, token.Epoch) };
}
