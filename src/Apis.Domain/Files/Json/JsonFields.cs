using System.Collections;

namespace Apis.Domain.Files.Json;

/// <summary>
/// Puts an object together by names and values. A name may lead inwards with dots: safety.range. What is null is left out.
/// </summary>
sealed class JsonFields : IEnumerable<string>
{
    readonly OrderedDictionary<string, object> _fields = new(StringComparer.Ordinal);

    public void Add(string names, JsonValue? value)
    {
        var (owner, name) = (this, names);
        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = name.IndexOf('.', StringComparison.Ordinal))
            (owner, name) = (owner.Inner(name[..dot]), name[(dot + 1)..]);
        owner.Put(name, value);
    }

    public void Add(string names, string? text) => Add(names, text is null ? null : new JsonString(text));

    /// <summary>Zero has no sign in a file.</summary>
    public void Add(string names, double? number) => Add(names, number is { } value ? JsonNumber.Of(value + 0.0) : null);

    public void Add(string names, int number) => Add(names, JsonNumber.Of((long)number));

    public void Add(string names, bool flag) => Add(names, new JsonBoolean(flag));

    public void Add(string names, TimeSpan period) => Add(names, JsonNumber.Of((long)period.TotalMilliseconds));

    public void Add(string names, Interval range) =>
        Add(names, new JsonFields { { "min", range.Min }, { "max", range.Max } }.ToObject());

    public void Add(string names, ValueList<string> texts) =>
        Add(names, new JsonArray(texts.Select(JsonValue (text) => new JsonString(text)).ToValueList()));

    /// <summary>A member whose name is taken as it is, dots and all.</summary>
    public void Put(string name, JsonValue? value)
    {
        if (value is not null)
            _fields.Add(name, value);
    }

    public JsonObject ToObject() => new(_fields.Select(field => new JsonMember(field.Key, ValueOf(field.Value))).ToValueList());

    public IEnumerator<string> GetEnumerator() => _fields.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    JsonFields Inner(string name)
    {
        if (_fields.TryGetValue(name, out var inner))
            return (JsonFields)inner;

        var fields = new JsonFields();
        _fields.Add(name, fields);
        return fields;
    }

    static JsonValue ValueOf(object field) => field as JsonValue ?? ((JsonFields)field).ToObject();
}
