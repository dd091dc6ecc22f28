using System.Text.RegularExpressions;
using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Hocon.Reading;

/// <summary>What an unquoted string is by JSON's rules, when it stands alone.</summary>
static partial class UnquotedKind
{
    public static ScalarKind Of(string text) => text switch
    {
        "true" or "false" => ScalarKind.Boolean,
        "null" => ScalarKind.Null,
        _ => JsonNumber().IsMatch(text) ? ScalarKind.Number : ScalarKind.Text,
    };

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();
}
