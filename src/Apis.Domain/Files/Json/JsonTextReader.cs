using System.Text;
using System.Text.Json;

namespace Apis.Domain.Files.Json;

/// <summary>Goes once through a JSON text in UTF-8 from its beginning to its end.</summary>
ref struct JsonTextReader(ReadOnlySpan<byte> text, FindingList findings)
{
    readonly ReadOnlySpan<byte> _text = text;
    readonly LineCounter _lines = new();

    // One more than the limit, as this reader reports the limit itself.
    Utf8JsonReader _tokens = new(text, new() { CommentHandling = JsonCommentHandling.Skip, MaxDepth = JsonLimits.Depth + 1 });

    /// <summary>Where the reader is, so that a mistake in the text is reported at the value that it breaks.</summary>
    JsonPath _path = JsonPath.Root;

    bool _valueIsRead;

    public JsonValue? ReadAll()
    {
        try
        {
            _tokens.Read();
            var value = ReadValue(JsonPath.Root);
            (_path, _valueIsRead) = (JsonPath.Root, true);
            _tokens.Read();
            return value;
        }
        catch (JsonException tooDeep) when (tooDeep.LineNumber is null)
        {
            findings.Error(_path, Here(), "nested too deeply", tooDeep.Message);
            return null;
        }
        catch (JsonException mistake)
        {
            var isBeforeTheValue = _tokens.TokenType is JsonTokenType.None;
            var (position, written, expected) = SyntaxMistake.Of(_text, mistake, isBeforeTheValue, _valueIsRead);
            findings.Error(_path, position, written, expected);
            return null;
        }
        catch (InvalidOperationException)
        {
            // What GetString throws for an escape such as \ud800 that is only half of a character.
            findings.Error(_path, Here(), "half of a character", "must be text; an escape such as \\ud800 needs its second half");
            return null;
        }
    }

    JsonValue ReadValue(JsonPath path)
    {
        _path = path;
        var goesDeeper = _tokens.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (goesDeeper && _tokens.CurrentDepth >= JsonLimits.Depth)
            throw new JsonException($"at most {JsonLimits.Depth} objects and arrays may be within one another");

        var position = Here();
        JsonValue value = _tokens.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(path),
            JsonTokenType.StartArray => ReadArray(path),
            JsonTokenType.String => new JsonString(_tokens.GetString()!),
            JsonTokenType.Number => new JsonNumber(Encoding.UTF8.GetString(_tokens.ValueSpan)),
            JsonTokenType.True or JsonTokenType.False => new JsonBoolean(_tokens.GetBoolean()),
            _ => new JsonNull(),
        };
        return value with { Position = position };
    }

    JsonObject ReadObject(JsonPath path)
    {
        var members = new List<JsonMember>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);

        while (ReadTo(JsonTokenType.EndObject, path))
        {
            var name = _tokens.GetString()!;
            var memberPath = _path = path.Member(name);
            _tokens.Read();
            var member = new JsonMember(name, ReadValue(memberPath));

            if (places.TryAdd(name, members.Count))
            {
                members.Add(member);
                continue;
            }

            members[places[name]] = member;
            findings.Warning(memberPath, member.Value, "is there already; only this last one counts");
        }

        return new(members.ToValueList());
    }

    JsonArray ReadArray(JsonPath path)
    {
        var elements = new List<JsonValue>();
        while (ReadTo(JsonTokenType.EndArray, path.Element(elements.Count)))
            elements.Add(ReadValue(_path));
        return new(elements.ToValueList());
    }

    /// <summary>To the next token, which belongs to the path; false when it is this end.</summary>
    bool ReadTo(JsonTokenType end, JsonPath path)
    {
        _path = path;
        return _tokens.Read() && _tokens.TokenType != end;
    }

    Position Here() => _lines.At(_text, (int)_tokens.TokenStartIndex);
}
