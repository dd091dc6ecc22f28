namespace Apis.Domain.Errors;

/// <summary>The class of an error, written CATEGORY:EXTENT:LEVEL (specification 10.1).</summary>
public readonly record struct ErrorKind(ErrorCategory Category, ErrorExtent Extent, ErrorLevel Level)
{
    public static ErrorKind Global(ErrorCategory category, ErrorLevel level = ErrorLevel.Error) =>
        new(category, ErrorExtent.Global, level);

    public static ErrorKind Local(ErrorCategory category, ErrorLevel level = ErrorLevel.Error) =>
        new(category, ErrorExtent.Local, level);

    /// <summary>The kind that a report names; a word that nobody knows reads as unknown.</summary>
    public static ErrorKind Of(string? category, string? extent, string? level) =>
        new(Word(category, ErrorCategory.Unknown), Word(extent, ErrorExtent.Unknown), Word(level, ErrorLevel.Unknown));

    public override string ToString() => $"{Written(Category)}:{Written(Extent)}:{Written(Level)}";

    static T Word<T>(string? text, T unknown)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => Written(value) == text).DefaultIfEmpty(unknown).First();

    static string Written<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToUpperInvariant();
}
