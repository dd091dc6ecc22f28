using System.Buffers;
using System.Globalization;
using System.Text;

namespace Apis.Kernel.Hocon.Values;

/// <summary>Writes a resolved configuration as HOCON that reads back the same.</summary>
sealed class HoconPrinter
{
    const int IndentChars = 2;

    static readonly SearchValues<char> PlainKeyChars =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/");

    readonly StringBuilder _out = new();

    public static string Print(HoconObject root)
    {
        var printer = new HoconPrinter();
        printer.WriteFields(root, depth: 0);
        return printer._out.ToString();
    }

    /// <summary>A key as it must be written: quoted unless it is plain.</summary>
    public static string Key(string key) =>
        key.Length == 0 || key == "include" || key.Contains("//", StringComparison.Ordinal)
            || key.AsSpan().ContainsAnyExcept(PlainKeyChars) ? Quoted(key) : key;

    void WriteFields(HoconObject node, int depth)
    {
        foreach (var (key, value) in node.Fields)
        {
            Indent(depth).Append(Key(key)).Append(value is HoconObject ? " " : " = ");
            WriteValue(value, depth);
            _out.Append('\n');
        }
    }

    void WriteValue(HoconValue value, int depth)
    {
        switch (value)
        {
            case HoconObject { Fields.IsEmpty: true }:
                _out.Append("{ }");
                break;
            case HoconObject node:
                _out.Append("{\n");
                WriteFields(node, depth + 1);
                Indent(depth).Append('}');
                break;
            case HoconList list:
                WriteList(list, depth);
                break;
            case HoconScalar { Kind: ScalarKind.Text } text:
                _out.Append(Quoted(text.Text));
                break;
            case HoconScalar scalar:
                _out.Append(scalar.Text);
                break;
            default:
                throw new HoconException(value.Origin, value.Describe(), "only a resolved value can be printed");
        }
    }

    void WriteList(HoconList list, int depth)
    {
        _out.Append('[');
        for (var i = 0; i < list.Elements.Length; i++)
        {
            if (i > 0)
                _out.Append(", ");
            WriteValue(list.Elements[i], depth);
        }
        _out.Append(']');
    }

    StringBuilder Indent(int depth) => _out.Append(' ', depth * IndentChars);

    static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            quoted.Append(Escaped(c));
        return quoted.Append('"').ToString();
    }

    static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(c) || char.IsSurrogate(c) => $"\\u{((int)c).ToString("x4", CultureInfo.InvariantCulture)}",
        _ => c.ToString(),
    };
}
