using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Apis.Domain;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Apis.Simulation.Scenarios;

/// <summary>
/// Reads YAML into the values by which all other files are read, so that what is wrong is said in the same way: file, place,
/// value, what was expected. Anchors and several documents are not for these files.
/// </summary>
static partial class YamlText
{
    /// <summary>Null when the text isn't YAML, which the findings then say.</summary>
    public static JsonValue? Parse(ReadOnlySpan<byte> text, FindingList findings)
    {
        if (text.Length > JsonLimits.Bytes)
            return Wrong(findings, new(1, 1), $"{text.Length} bytes long", $"may have {JsonLimits.Bytes} bytes at most");

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(Encoding.UTF8.GetString(text)));
            return stream.Documents is [{ RootNode: var root }]
                ? Value(root, depth: 0)
                : Wrong(findings, new(1, 1), $"{stream.Documents.Count} documents", "must be one YAML document");
        }
        catch (YamlException wrong)
        {
            return Wrong(
                findings, new((int)wrong.Start.Line, (int)wrong.Start.Column), null, $"must be YAML: {wrong.InnerMessage()}");
        }
    }

    static JsonValue? Wrong(FindingList findings, Position position, string? written, string expected)
    {
        findings.Error(JsonPath.Root, position, written, expected);
        return null;
    }

    static string InnerMessage(this YamlException wrong) => wrong.InnerException?.Message ?? wrong.Message;

    static JsonValue Value(YamlNode node, int depth)
    {
        if (depth > JsonLimits.Depth)
            throw new YamlException(node.Start, node.End, $"lists and mappings may be {JsonLimits.Depth} deep at most");

        JsonValue value = node switch
        {
            YamlMappingNode mapping => new JsonObject(
                mapping.Children.Select(child => new JsonMember(Name(child.Key), Value(child.Value, depth + 1))).ToValueList()),
            YamlSequenceNode sequence => new JsonArray(
                sequence.Children.Select(child => Value(child, depth + 1)).ToValueList()),
            YamlScalarNode scalar => Scalar(scalar),
            _ => throw new YamlException(node.Start, node.End, "anchors and aliases are not for this file"),
        };
        return value with { Position = new((int)node.Start.Line, (int)node.Start.Column) };
    }

    static string Name(YamlNode key) => key is YamlScalarNode { Value: { } name }
        ? name
        : throw new YamlException(key.Start, key.End, "names must be plain texts");

    /// <summary>Quoted is always a text; else what looks like a number, true, false or null is one.</summary>
    static JsonValue Scalar(YamlScalarNode scalar) => (scalar.Style, scalar.Value ?? "") switch
    {
        (not ScalarStyle.Plain, var text) => new JsonString(text),
        (_, "true") => new JsonBoolean(true),
        (_, "false") => new JsonBoolean(false),
        (_, "" or "null" or "~") => new JsonNull(),
        (_, var text) when Number().IsMatch(text) && double.IsFinite(double.Parse(text, CultureInfo.InvariantCulture)) =>
            new JsonNumber(text),
        (_, var text) => new JsonString(text),
    };

    [GeneratedRegex(@"^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
