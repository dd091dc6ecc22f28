namespace Apis.Kernel.Hocon.Reading;

/// <summary>An <c>include "x"</c>, <c>include file("x")</c> or either inside <c>required( )</c>.</summary>
sealed record IncludeStatement(HoconOrigin Origin, string Name, bool IsRequired, bool IsFile)
{
    const string Keyword = "include";
    const string NameExpected = "a quoted name was expected after 'include'";
    const string ClosingExpected = "a ')' was expected";

    /// <summary>The bare word at the start of a key is never a key; <c>includes</c> and <c>include.a</c> are.</summary>
    public static bool IsNext(HoconReader reader) =>
        reader.Sees(Keyword) && !Continues(reader.CharAfter(Keyword));

    public static IncludeStatement Read(HoconReader reader)
    {
        var origin = reader.Origin;
        reader.Expect(Keyword, NameExpected);
        reader.SkipBlanks();
        if (!TryOpen(reader, "required"))
            return ReadResource(reader, origin, isRequired: false);
        var statement = ReadResource(reader, origin, isRequired: true);
        Close(reader);
        return statement;
    }

    static bool Continues(char? next) => next is { } c && HoconCharacters.IsUnquoted(c);

    static IncludeStatement ReadResource(HoconReader reader, HoconOrigin origin, bool isRequired)
    {
        if (reader.Sees("url(") || reader.Sees("classpath("))
            throw reader.Unexpected("\"name\" or file(\"name\") was expected; url and classpath cannot be included here");
        var isFile = TryOpen(reader, "file");
        if (reader.Current != '"')
            throw reader.Unexpected(NameExpected);
        var name = HoconText.Quoted(reader);
        if (isFile)
            Close(reader);
        return new IncludeStatement(origin, name, isRequired, isFile);
    }

    static bool TryOpen(HoconReader reader, string word)
    {
        if (!reader.TryTake(word + "("))
            return false;
        reader.SkipBlanks();
        return true;
    }

    static void Close(HoconReader reader)
    {
        reader.SkipBlanks();
        reader.Expect(")", ClosingExpected);
    }
}
