using System.Globalization;

namespace Apis.Domain.Time;

/// <summary>A pattern in Java's notation that turns a date-time into text, such as `'log/'uuuu'/'MM'/'dd`.</summary>
public sealed record DateTimePattern
{
    readonly ValueList<PatternPiece> _pieces;

    DateTimePattern(ValueList<PatternPiece> pieces) => _pieces = pieces;

    public static Outcome<DateTimePattern> Parse(string text)
    {
        var pieces = PatternReader.Read(text);
        return pieces.Succeeded ? new DateTimePattern(pieces.Value) : pieces.Problem;
    }

    public string Format(DateTimeOffset local) => string.Concat(_pieces.Select(piece => Text(piece, local)));

    static string Text(PatternPiece piece, DateTimeOffset local) => piece switch
    {
        { Letter: null } => piece.Literal,
        { Letter: 'u' or 'y', Count: 2 } => Padded(local.Year % 100, 2),
        _ => Padded(Number(piece.Letter.Value, local), piece.Count),
    };

    static int Number(char letter, DateTimeOffset local) => letter switch
    {
        'u' or 'y' => local.Year,
        'M' => local.Month,
        'd' => local.Day,
        'H' => local.Hour,
        'm' => local.Minute,
        's' => local.Second,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "not a letter that a pattern can have"),
    };

    static string Padded(int number, int digits) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
