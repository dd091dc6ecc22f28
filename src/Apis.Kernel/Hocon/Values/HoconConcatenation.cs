using System.Collections.Immutable;

namespace Apis.Kernel.Hocon.Values;

/// <summary>Values on one line of which at least one is a substitution, so that they can only be joined later.</summary>
sealed record HoconConcatenation(HoconOrigin Origin, ImmutableArray<HoconValue> Pieces) : HoconValue(Origin)
{
    public override bool IsPending => true;

    public override string Describe() => "joined values";
}
