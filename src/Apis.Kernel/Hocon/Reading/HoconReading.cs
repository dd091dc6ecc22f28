namespace Apis.Kernel.Hocon.Reading;

/// <summary>What a text and everything that it includes have in common: the functions handed in, and the limits.</summary>
sealed class HoconReading(Func<string, string?>? include, Func<string, string?>? environment)
{
    int _sourceChars;
    int _keys;
    int _includes;

    public Func<string, string?> Environment { get; } = environment ?? (_ => null);

    public void CountSource(string text, HoconOrigin origin) =>
        Count(ref _sourceChars, text.Length, HoconLimits.MaxSourceChars, "characters", origin);

    public void CountKey(HoconOrigin origin) => Count(ref _keys, 1, HoconLimits.MaxKeys, "keys", origin);

    /// <summary>Null when there is no such text.</summary>
    public string? Include(string name, HoconOrigin origin)
    {
        if (include is null)
            throw new HoconException(origin, $"include \"{name}\"",
                "no include was expected, as nothing was given to read it with");
        Count(ref _includes, 1, HoconLimits.MaxIncludes, "includes", origin);
        return include(name);
    }

    static void Count(ref int counted, int more, int limit, string what, HoconOrigin origin)
    {
        if (more > limit - counted)
            throw new HoconException(origin, $"more than {limit} {what}", "fewer were expected in one configuration");
        counted += more;
    }
}
