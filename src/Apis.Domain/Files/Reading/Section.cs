using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

/// <summary>An object of a file, read by name. It notes which names were asked for, so that the others can be named.</summary>
sealed partial class Section
{
    readonly ValueList<JsonMember> _members;
    readonly Dictionary<string, JsonValue> _values;
    readonly Position? _position;
    readonly FindingList _findings;
    readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The known names that belong to the file's form, of which an unknown one may be a misspelling.</summary>
    readonly List<string> _names = [];

    /// <summary>Whether something else than an object stands here, or around it.</summary>
    bool _isUnusable;

    readonly OrderedDictionary<string, Section> _inner = new(StringComparer.Ordinal);

    Section(JsonPath path, JsonObject? value, FindingList findings)
    {
        (Path, _members, _position, _findings) = (path, value?.Members ?? [], value?.Position, findings);
        _values = _members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
    }

    public JsonPath Path { get; }

    /// <summary>Of a part that isn't in use, such as a watchdog that is off, whatever is wrong is only a warning.</summary>
    public bool InUse { get; set; } = true;

    /// <summary>The whole file; null when it holds something else than an object, which the findings then say.</summary>
    public static Section? Of(JsonValue file, FindingList findings)
    {
        if (file is JsonObject members)
            return new(JsonPath.Root, members, findings);

        findings.Error(JsonPath.Root, file, "the file must hold an object: { … }");
        return null;
    }

    /// <summary>An object in this one. A missing one counts as empty, so that each value that it should have is named.</summary>
    public Section In(string name)
    {
        if (_inner.TryGetValue(name, out var known))
            return known;

        var (path, value) = Ask(name);
        if (value is not (null or JsonObject) && _findings.IsSound(path))
            Wrong(path, value, "must be an object: { … }");

        var inner = new Section(path, value as JsonObject, _findings)
        {
            InUse = InUse,
            _isUnusable = _isUnusable || value is not (null or JsonObject),
        };
        _inner.Add(name, inner);
        return inner;
    }

    /// <summary>As In, for each of the names, which have dots between them.</summary>
    public Section At(string names) => names.Split('.').Aggregate(this, (section, name) => section.In(name));

    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The members whose names the file's author chose; they count as known.</summary>
    public IReadOnlyList<JsonMember> Entries(Predicate<string>? isOne = null)
    {
        var entries = _members.Where(member => !IsRemark(member.Name) && isOne?.Invoke(member.Name) is not false).ToList();
        _known.UnionWith(entries.Select(entry => entry.Name));
        return entries;
    }

    /// <summary>As In; null when it isn't there.</summary>
    public Section? InIfThere(string name)
    {
        var (_, value) = Ask(name);
        return value is null ? null : In(name);
    }

    /// <summary>
    /// Keys that begin with # are remarks, those that end in `.encrypted_` are switched off, and an empty one holds the place of
    /// a line of the grid in the reference's sample.
    /// </summary>
    static bool IsRemark(string name) =>
        name is "" or ['#', ..] || name.EndsWith(".encrypted_", StringComparison.Ordinal);

    (JsonPath Path, JsonValue? Value) Ask(string name)
    {
        if (_known.Add(name))
            _names.Add(name);
        return (Path.Member(name), _values.GetValueOrDefault(name));
    }
}
