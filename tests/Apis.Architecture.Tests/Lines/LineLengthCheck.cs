using System.Globalization;
using System.Text.RegularExpressions;
using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Lines;

/// <summary>Finds lines that are longer than .editorconfig allows, which no compiler and no formatter looks at.</summary>
static partial class LineLengthCheck
{
    /// <summary>The max_line_length of the section for C#; null where it sets none.</summary>
    public static int? Limit(string editorConfig)
    {
        var setting = editorConfig.Split('\n')
            .Select(line => line.Trim())
            .SkipWhile(line => line != "[*.cs]")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('['))
            .Select(line => Setting().Match(line))
            .FirstOrDefault(match => match.Success);
        return setting is null ? null : int.Parse(setting.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Counted in characters: a rare one, such as an emoji, is two units of a string and still one.</summary>
    public static IEnumerable<Violation> TooLong(SourceFile source, int limit) =>
        from line in Line().Matches(source.Text)
        let length = line.Value.EnumerateRunes().Count()
        where length > limit
        select new Violation(source.At(line.Index), $"has {length} characters; a line may have {limit}.");

    [GeneratedRegex(@"^max_line_length\s*=\s*(\d+)$")]
    private static partial Regex Setting();

    [GeneratedRegex("[^\r\n]+")]
    private static partial Regex Line();
}
