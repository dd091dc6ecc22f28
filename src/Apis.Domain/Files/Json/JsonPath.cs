using System.Globalization;
using System.Text;

namespace Apis.Domain.Files.Json;

/// <summary>The place of a value in a JSON text, written as in $.safety.range or $['00:00:00-24:00:00'].request[2].</summary>
public sealed record JsonPath
{
    /// <summary>Longer names are shortened in paths.</summary>
    public const int NameLimit = 60;

    readonly JsonPath? _parent;
    readonly string _step;

    JsonPath(JsonPath? parent, string step) => (_parent, _step) = (parent, step);

    public static JsonPath Root { get; } = new(null, "$");

    /// <summary>The path of names from the root, such as safety.range.dcdc; no name may contain a dot.</summary>
    public static JsonPath Of(string dottedNames) =>
        dottedNames.Split('.').Aggregate(Root, (path, name) => path.Member(name));

    public JsonPath Member(string name) => new(this, IsIdentifier(name) ? $".{Shortened(name)}" : $"['{Escaped(Shortened(name))}']");

    public JsonPath Element(int index) => new(this, string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    public override string ToString() => _parent + _step;

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
