using System.Text.RegularExpressions;
using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Types;

/// <summary>Finds public types without a summary, in company, or in a file of another name; nested ones are left alone.</summary>
static partial class PublicTypeCheck
{
    public static IEnumerable<Violation> Violations(SourceFile file)
    {
        var code = BareCode.Of(file.Text);
        var types = Declaration().Matches(code).Where(match => IsOnTop(code, match.Index)).ToList();
        foreach (var type in types)
        {
            var name = type.Groups["name"].Value;
            if (!IsNamedLike(file, name))
                yield return new Violation(file.At(type.Index), $"{name} belongs into a file {name}.cs.");
            if (!IsFurtherPart(file) && !HasSummary(file.Text, type.Index))
                yield return new Violation(file.At(type.Index), $"{name} is public and needs a summary.");
        }

        if (types.Count > 1)
            yield return new Violation(file.Path, $"holds {types.Count} public types; each belongs into a file of its own.");
    }

    /// <summary>Sources use file-scoped namespaces, so what stands within no brace stands at the top.</summary>
    static bool IsOnTop(string code, int index) =>
        code.AsSpan(0, index).Count('{') == code.AsSpan(0, index).Count('}');

    /// <summary>`Foo.cs`, a further part `Foo.Bar.cs`, or `FooOfT.cs` and `Foo{T}.cs` for a generic `Foo`.</summary>
    static bool IsNamedLike(SourceFile file, string name) =>
        file.Name.Split('.', '{', '`')[0] is var stem && (stem == name || stem == name + "OfT");

    static bool IsFurtherPart(SourceFile file) => file.Name.Count(character => character == '.') > 1;

    /// <summary>The documentation is the unbroken run of `///` lines above the declaration and its attributes.</summary>
    static bool HasSummary(string text, int index) => text[..index].Split('\n')
        .Reverse()
        .Select(line => line.Trim())
        .SkipWhile(line => line.Length == 0 || line.StartsWith('[') || (line.EndsWith(']') && !line.StartsWith('/')))
        .TakeWhile(line => line.StartsWith("///", StringComparison.Ordinal))
        .Any(line => line.Contains("<summary>", StringComparison.Ordinal));

    const string Modifiers = @"(?:(?:sealed|static|abstract|partial|readonly|ref|unsafe)\s+)*";
    const string Kind = @"(?:(?:record\s+(?:struct|class)|class|struct|interface|enum|record)|delegate\s[^;(]+?)\s+";

    [GeneratedRegex($@"\bpublic\s+{Modifiers}{Kind}(?<name>\w+)(?=\s*[\s<({{:;])")]
    private static partial Regex Declaration();
}
