using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Hocon.Reading;

/// <summary>Where in the tree the parser is: how deep, and the path, which is unknown inside a list.</summary>
readonly record struct HoconPlace(HoconPath? Path, int Depth)
{
    public static readonly HoconPlace Root = new(HoconPath.Root, 0);

    public HoconPlace Under(HoconPath key, HoconOrigin origin) => new(Path?.Append(key), Deeper(key.Keys.Length, origin));

    public HoconPlace InList(HoconOrigin origin) => new(null, Deeper(1, origin));

    int Deeper(int levels, HoconOrigin origin) =>
        Depth + levels <= HoconLimits.MaxNestingDepth
            ? Depth + levels
            : throw new HoconException(origin, $"a value {Depth + levels} levels deep",
                $"at most {HoconLimits.MaxNestingDepth} levels were expected");
}
