using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

/// <summary>
/// How one of the files is read: misspelt names are put right, values taken, and what they say together checked.
/// </summary>
sealed record FileFormat<T>(ValueList<Alias> Aliases, Func<Section, T> Values, Action<Draft<T>> Check)
    where T : class
{
    /// <summary>Null is as good as nothing; in a configuration file it is a value of the wrong type.</summary>
    public bool TakesNullForAbsent { get; init; }

    public Loaded<T> Read(ReadOnlySpan<byte> text, string file)
    {
        var findings = new FindingList(file);
        return findings.Conclude(Draft(JsonText.Parse(text, findings), findings)?.Value);
    }

    public Loaded<T> Read(JsonValue tree, string file)
    {
        var findings = new FindingList(file);
        return findings.Conclude(Draft(tree, findings)?.Value);
    }

    /// <summary>Null when nothing can be said about single values.</summary>
    public Draft<T>? Draft(JsonValue? tree, FindingList findings)
    {
        if (TakesNullForAbsent && tree is not null)
            tree = Nulls.Without(tree);
        if (tree is JsonObject members)
            tree = Reading.Aliases.Apply(members, Aliases, findings);
        if (tree is null || Section.Of(tree, findings) is not { } section)
            return null;

        var draft = new Draft<T>(Values(section), (JsonObject)tree, findings);
        Check(draft);
        section.NameUnknown();
        return draft;
    }
}
