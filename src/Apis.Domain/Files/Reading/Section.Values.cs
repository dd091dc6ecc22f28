using System.Diagnostics.CodeAnalysis;
using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

sealed partial class Section
{
    public T Required<T>(string name, Kind<T> kind) => TryRead(name, kind, isNeeded: true, out var value) ? value : kind.StandIn;

    public T Optional<T>(string name, Kind<T> kind, T otherwise) =>
        TryRead(name, kind, isNeeded: false, out var value) ? value : otherwise;

    /// <summary>Null when it isn't there, which is wrong when it is needed.</summary>
    public T? Find<T>(string name, Kind<T> kind, bool isNeeded = false)
        where T : class =>
        TryRead(name, kind, isNeeded, out var value) ? value : null;

    public T? FindValue<T>(string name, Kind<T> kind, bool isNeeded = false)
        where T : struct =>
        TryRead(name, kind, isNeeded, out var value) ? value : null;

    /// <summary>
    /// A word of the table. The specification's words count with a warning, unknown ones fall back with one (C25).
    /// </summary>
    public T Choice<T>(string name, Words<T> words, T otherwise)
        where T : struct, Enum
    {
        var (path, json) = Ask(name);
        if (json is null || !_findings.IsSound(path))
            return otherwise;

        if (json is not JsonString { Text: var word })
        {
            Wrong(name, words.Expected);
            return otherwise;
        }

        if (words.Find(word) is { } value)
            return value;

        var alias = words.FindAlias(word);
        Warn(name, alias is { } meant
            ? $"is written \"{words.WordFor(meant)}\" by the reference; it counts as that"
            : $"{words.Expected}; \"{words.WordFor(otherwise)}\" is used instead");
        return alias ?? otherwise;
    }

    /// <summary>An object with .min and .max.</summary>
    public Interval Range(string name, Bounds bounds)
    {
        var range = In(name);
        var (min, max) = (range.Required("min", Kinds.Number(bounds)), range.Required("max", Kinds.Number(bounds)));
        if (_findings.IsSound(range.Path) && min > max)
            range.Wrong("min", FormattableString.Invariant($"must not be above {range.Path}.max {max}"));
        return new(min, max);
    }

    /// <summary>A list of different texts; null when it isn't there.</summary>
    public ValueList<string>? FindList(string name, Kind<string> kind, bool isNeeded = false)
    {
        if (Find(name, Lists, isNeeded) is not { Elements: var elements })
            return null;

        var texts = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < elements.Count; at++)
        {
            var place = Path.Member(name).Element(at);
            if (!kind.Read(elements[at], out var text))
                Wrong(place, elements[at], kind.Expected);
            else if (!seen.Add(text))
                Wrong(place, elements[at], "is in the list already");
            else
                texts.Add(text);
        }

        return texts.ToValueList();
    }

    static readonly Kind<JsonArray> Lists = new("must be a list: [ … ]", new([]), ReadList);

    static bool ReadList(JsonValue json, [MaybeNullWhen(false)] out JsonArray value)
    {
        value = json as JsonArray;
        return value is not null;
    }

    bool TryRead<T>(string name, Kind<T> kind, bool isNeeded, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var (path, json) = Ask(name);
        if ((json is null && !isNeeded) || !_findings.IsSound(path))
            return false;
        if (json is not null && kind.Read(json, out value))
            return true;

        Wrong(path, json, kind.Expected);
        return false;
    }
}
