namespace Apis.Domain.Time;

/// <summary>A part of a date-time pattern: a letter that was written Count times, or else a text.</summary>
readonly record struct PatternPiece(char? Letter, int Count, string Literal)
{
    public static PatternPiece Field(char letter, int count) => new(letter, count, "");

    public static PatternPiece Text(string literal) => new(null, 0, literal);
}
