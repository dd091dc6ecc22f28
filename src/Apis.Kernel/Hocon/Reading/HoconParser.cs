using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Hocon.Reading;

/// <summary>Reads the objects of one text by recursive descent; its depth is limited, so the stack is too.</summary>
sealed class HoconParser
{
    const string SeparatorExpected = "':', '=', '+=' or '{' was expected after the key";

    readonly HoconReading _reading;
    readonly HoconSource _source;
    readonly HoconReader _reader;
    readonly HoconPlace _root;
    readonly HoconValueParser _values;

    HoconParser(HoconReading reading, HoconSource source, string text, HoconPlace root)
    {
        _reading = reading;
        _source = source;
        _reader = new HoconReader(text, source.Name);
        _root = root;
        _values = new HoconValueParser(reading, _reader, root, ReadBraces);
        reading.CountSource(text, _reader.Origin);
    }

    public static HoconObject Parse(HoconReading reading, string text, string sourceName) =>
        new HoconParser(reading, new HoconSource(sourceName, IncludedBy: null), text, HoconPlace.Root).ReadDocument();

    HoconObject ReadDocument()
    {
        _reader.SkipBlanks();
        if (_reader.Current == '[')
            throw _reader.Unexpected("an object was expected, as a list cannot be a whole configuration");
        var root = _reader.Current == '{' ? ReadBraces(_root) : ReadFields(_root);
        _reader.SkipBlanks();
        return _reader.AtEnd ? root : throw _reader.Unexpected("the end of the text was expected");
    }

    HoconObject ReadBraces(HoconPlace place)
    {
        var opened = _reader.Origin;
        _reader.Take();
        var fields = ReadFields(place);
        _reader.Expect("}", $"a '}}' was expected for the '{{' in line {opened.Line}");
        return fields with { Origin = opened };
    }

    HoconObject ReadFields(HoconPlace place)
    {
        var fields = HoconObject.Empty(_reader.Origin);
        _reader.SkipBlanks();
        while (_reader.Current is not (null or '}'))
        {
            fields = HoconMerge.Objects(fields, ReadField(place));
            _values.TakeSeparator('}');
        }
        return fields;
    }

    HoconObject ReadField(HoconPlace place)
    {
        if (IncludeStatement.IsNext(_reader))
            return ReadInclude(place);
        var origin = _reader.Origin;
        var key = new HoconPathReader(_reader).Read();
        _reading.CountKey(origin);
        var fieldPlace = place.Under(key, origin);
        _reader.SkipBlanks();
        return HoconObject.Nest(origin, key, ReadFieldValue(fieldPlace));
    }

    HoconValue ReadFieldValue(HoconPlace place)
    {
        var separator = _reader.Current switch
        {
            '{' => "",
            ':' or '=' => _reader.Take().ToString(),
            '+' when _reader.TryTake("+=") => "+=",
            _ => throw _reader.Unexpected(SeparatorExpected),
        };
        _reader.SkipBlanks();
        return separator == "+=" ? _values.ReadAppended(place) : _values.Read(place, $"a value was expected after '{separator}'");
    }

    HoconObject ReadInclude(HoconPlace place)
    {
        var statement = IncludeStatement.Read(_reader);
        if (place.Path is null)
            throw new HoconException(statement.Origin, "include", "no include was expected inside a list");
        var source = _source.Include(statement);
        return _reading.Include(source.Name, statement.Origin) is { } text
            ? new HoconParser(_reading, source, text, place).ReadDocument()
            : Missing(statement, source);
    }

    static HoconObject Missing(IncludeStatement statement, HoconSource source) =>
        statement.IsRequired
            ? throw new HoconException(statement.Origin, $"no \"{source.Name}\"", "it was expected, as its include says required")
            : HoconObject.Empty(statement.Origin);
}
