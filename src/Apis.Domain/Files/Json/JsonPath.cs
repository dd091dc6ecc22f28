using System.Globalization;
using System.Text;

namespace Apis.Domain.Files.Json;

/// <summary>The place of a value in a JSON text, written as in $.safety.range or $['00:00:00-24:00:00'].request[2].</summary>
public sealed record JsonPath
{
    /// <summary>Longer names are shortened in paths.</summary>
    public const int NameLimit = 60;

    readonly string? _name;
    readonly int _index;

    JsonPath(JsonPath? parent, string? name, int index = 0) => (Parent, _name, _index) = (parent, name, index);

    public static JsonPath Root { get; } = new(null, null);

    /// <summary>The place around this one; null for the root.</summary>
    public JsonPath? Parent { get; }

    /// <summary>The path of names from the root, such as safety.range.dcdc; no name may contain a dot.</summary>
    public static JsonPath Of(string dottedNames) =>
        dottedNames.Split('.').Aggregate(Root, (path, name) => path.Member(name));

    public JsonPath Member(string name) => new(this, name);

    public JsonPath Element(int index) => new(this, null, index);

    /// <summary>What stands at this place of the value; null when nothing does.</summary>
    public JsonValue? FindIn(JsonValue root) => Parent is null ? root : (Parent.FindIn(root), _name) switch
    {
        (JsonObject members, { } name) => members.Find(name)?.Value,
        (JsonArray { Elements: var elements }, null) when _index < elements.Count => elements[_index],
        _ => null,
    };

    public override string ToString() => Parent is null ? "$" : Parent + Step();

    string Step() => _name switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"[{_index}]"),
        _ when IsIdentifier(_name) => $".{Shortened(_name)}",
        _ => $"['{Escaped(Shortened(_name))}']",
    };

    static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_');

    static string Shortened(string name) => name.Length <= NameLimit ? name : name[..NameLimit] + "…";

    static string Escaped(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
            text.Append(c is '\'' or '\\' ? $"\\{c}" : char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString());
        return text.ToString();
    }
}
