using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

/// <summary>Moves what stands at places that the specification misspells to where it belongs, each with a warning.</summary>
static class Aliases
{
    public static JsonObject Apply(JsonObject file, ValueList<Alias> aliases, FindingList findings) =>
        aliases.Aggregate(file, (tree, alias) => Apply(tree, alias, findings));

    static JsonObject Apply(JsonObject tree, Alias alias, FindingList findings)
    {
        var written = PathOf(alias.Written);
        if (written.FindIn(tree) is not { } value)
            return tree;

        var meant = PathOf(alias.Meant);
        if (Put(tree, alias.Meant.AsSpan(), value) is not { } changed)
        {
            findings.Warning(written, value, $"doesn't count, as {meant} is there too");
            return Without(tree, alias.Written.AsSpan());
        }

        findings.Warning(written, value, $"counts as {meant}, which is the reference's name");
        return Without(changed, alias.Written.AsSpan());
    }

    static JsonPath PathOf(ValueList<string> names) => names.Aggregate(JsonPath.Root, (path, name) => path.Member(name));

    /// <summary>The object with the value at this place, objects joined; null when something else stands there.</summary>
    static JsonObject? Put(JsonObject owner, ReadOnlySpan<string> place, JsonValue value)
    {
        var present = owner.Find(place[0])?.Value;
        var inner = (present, place.Length) switch
        {
            (null, 1) => value,
            (JsonObject there, 1) when value is JsonObject added => Joined(there, added),
            (JsonObject there, > 1) => Put(there, place[1..], value),
            (null, _) => Put(new([]) { Position = value.Position }, place[1..], value),
            _ => null,
        };
        return inner is null ? null : With(owner, new(place[0], inner));
    }

    /// <summary>What is there counts before what is added.</summary>
    static JsonObject Joined(JsonObject there, JsonObject added) =>
        there with { Members = [.. there.Members, .. added.Members.ExceptBy(there.Members.Select(Name), Name)] };

    static string Name(JsonMember member) => member.Name;

    static JsonObject With(JsonObject owner, JsonMember member) => owner.Find(member.Name) is null
        ? owner with { Members = [.. owner.Members, member] }
        : owner with { Members = owner.Members.Select(old => old.Name == member.Name ? member : old).ToValueList() };

    /// <summary>Without the value at this place, and without objects around it that are empty then.</summary>
    static JsonObject Without(JsonObject owner, ReadOnlySpan<string> place)
    {
        var name = place[0];
        var others = owner with { Members = owner.Members.Where(member => member.Name != name).ToValueList() };
        if (place.Length == 1 || owner.Find(name)?.Value is not JsonObject inner)
            return others;

        var rest = Without(inner, place[1..]);
        return rest.Members.Count == 0 ? others : With(owner, new(name, rest));
    }
}
