using System.Collections.Immutable;

namespace Apis.Kernel.Hocon.Values;

/// <summary>A list in the order of its elements.</summary>
sealed record HoconList(HoconOrigin Origin, ImmutableArray<HoconValue> Elements) : HoconValue(Origin)
{
    public override string Describe() => "a list";
}
