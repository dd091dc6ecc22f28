using System.Text.RegularExpressions;
using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Unfinished;

/// <summary>Finds what admits to be unfinished, and exceptions that vanish.</summary>
static partial class UnfinishedCheck
{
    const string Parentheses = @"\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)";

    public static IEnumerable<Violation> Violations(SourceFile file)
    {
        foreach (Match word in Word().Matches(file.Text))
            yield return new Violation(file.At(word.Index), $"says {word.Value}; finish it or leave it out.");

        // A comment in the block doesn't make it less empty.
        foreach (Match block in EmptyCatch().Matches(BareCode.Of(file.Text)))
            yield return new Violation(file.At(block.Index), "an empty catch block hides what went wrong.");
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex Word();

    [GeneratedRegex($@"\bcatch\s*(?:{Parentheses}\s*)?(?:when\s*{Parentheses}\s*)?\{{\s*\}}")]
    private static partial Regex EmptyCatch();
}
