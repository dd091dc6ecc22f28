using System.Collections.Immutable;

namespace Apis.Kernel.Hocon.Values;

/// <summary>Fields by key, in ordinal order of the keys, so that nothing depends on hashes.</summary>
sealed record HoconObject(HoconOrigin Origin, ImmutableSortedDictionary<string, HoconValue> Fields) : HoconValue(Origin)
{
    static readonly ImmutableSortedDictionary<string, HoconValue> NoFields =
        ImmutableSortedDictionary.Create<string, HoconValue>(StringComparer.Ordinal);

    /// <summary>True after it replaced something that is no object: what lies further below must not shine through.</summary>
    public bool HidesBelow { get; init; }

    public static HoconObject Empty(HoconOrigin origin) => new(origin, NoFields);

    /// <summary>The spelling <c>a.b.c = value</c> as the objects that it stands for.</summary>
    public static HoconObject Nest(HoconOrigin origin, HoconPath path, HoconValue value)
    {
        var nested = value;
        for (var i = path.Keys.Length - 1; i >= 0; i--)
            nested = new HoconObject(origin, NoFields.Add(path.Keys[i], nested));
        return (HoconObject)nested;
    }

    public override string Describe() => "an object";
}
