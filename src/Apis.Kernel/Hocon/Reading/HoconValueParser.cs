using System.Collections.Immutable;
using Apis.Kernel.Hocon.Resolving;
using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Hocon.Reading;

/// <summary>Reads values: scalars, lists, substitutions, and what stands on one line and is joined.</summary>
sealed class HoconValueParser(
    HoconReading reading, HoconReader reader, HoconPlace root, Func<HoconPlace, HoconObject> readObject)
{
    const string EndExpected = "the end of the value was expected";

    readonly ExpansionBudget _budget = new();

    bool AtEndOfValue => reader.Current is null or '\n' or ',' or '}' or ']' || reader.SeesComment;

    public HoconValue Read(HoconPlace place, string expectation)
    {
        var pieces = ImmutableArray.CreateBuilder<HoconValue>();
        var origin = reader.Origin;
        var spaces = "";
        while (!AtEndOfValue)
        {
            if (spaces.Length > 0)
                pieces.Add(new HoconScalar(origin, spaces, ScalarKind.Space));
            pieces.Add(ReadPiece(place, pieces.Count == 0 ? expectation : EndExpected));
            origin = reader.Origin;
            spaces = reader.TakeSpaces();
        }
        return pieces.Count == 0 ? throw reader.Unexpected(expectation) : Joined(pieces.ToImmutable());
    }

    /// <summary>The spelling <c>a += b</c>, which stands for <c>a = ${?a} [b]</c>.</summary>
    public HoconValue ReadAppended(HoconPlace place)
    {
        var origin = reader.Origin;
        if (place.Path is null)
            throw new HoconException(origin, "'+='", "'=' was expected, as a field inside a list has no path to append to");
        var element = Read(place.InList(origin), "a value was expected after '+='");
        var before = new HoconSubstitution(origin, place.Path, IsOptional: true, reading.Environment);
        return new HoconConcatenation(origin, [before, new HoconList(origin, [element])]);
    }

    /// <summary>Between fields or elements stands a comma or at least one new line; a comma may also follow the last.</summary>
    public void TakeSeparator(char closing)
    {
        var newLine = reader.SkipBlanks();
        if (reader.TryTake(","))
            reader.SkipBlanks();
        else if (!newLine && reader.Current is { } c && c != closing)
            throw reader.Unexpected($"',' or '{closing}' or a new line was expected");
    }

    HoconValue ReadPiece(HoconPlace place, string expectation) => reader.Current switch
    {
        '{' => readObject(place),
        '[' => ReadList(place),
        '$' => ReadSubstitution(),
        '"' => new HoconScalar(reader.Origin, HoconText.Quoted(reader), ScalarKind.Text),
        { } c when HoconCharacters.IsUnquoted(c) => ReadUnquoted(),
        _ => throw reader.Unexpected(expectation),
    };

    HoconList ReadList(HoconPlace place)
    {
        var opened = reader.Origin;
        var inside = place.InList(opened);
        var elements = ImmutableArray.CreateBuilder<HoconValue>();
        reader.Take();
        reader.SkipBlanks();
        while (reader.Current is not (null or ']'))
        {
            elements.Add(Read(inside, "a value or ']' was expected"));
            TakeSeparator(']');
        }
        reader.Expect("]", $"a ']' was expected for the '[' in line {opened.Line}");
        return new HoconList(opened, elements.ToImmutable());
    }

    HoconSubstitution ReadSubstitution()
    {
        var origin = reader.Origin;
        reader.Take();
        reader.Expect("{", "'{' was expected after '$'");
        var isOptional = reader.TryTake("?");
        var path = new HoconPathReader(reader).Read();
        reader.Expect("}", "'}' was expected after the path of a substitution");
        return new HoconSubstitution(origin, path, isOptional, reading.Environment)
        {
            IncludedPath = root.Path is { Keys.IsEmpty: false } prefix ? prefix.Append(path) : null,
        };
    }

    HoconScalar ReadUnquoted()
    {
        var origin = reader.Origin;
        var text = HoconText.Unquoted(reader);
        return new HoconScalar(origin, text, UnquotedKind.Of(text));
    }

    HoconValue Joined(ImmutableArray<HoconValue> pieces)
    {
        if (pieces.Length == 1)
            return pieces[0];
        return pieces.Any(piece => piece.IsPending)
            ? new HoconConcatenation(pieces[0].Origin, pieces)
            : Joining.Join(pieces, _budget);
    }
}
