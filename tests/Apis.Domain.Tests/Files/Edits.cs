using System.Text;
using System.Text.Json.Nodes;

namespace Apis.Domain.Tests.Files;

/// <summary>
/// Changes a good file, so that a test shows only what it is about. An edit is `a/b/c = json`, or `a/b/c` to take it away.
/// </summary>
static class Edits
{
    public static byte[] Of(string text, params string[] edits)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        foreach (var edit in edits)
            Apply(root, edit);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    /// <summary>Several edits in one text, with a semicolon after each but the last.</summary>
    public static byte[] InOne(string text, string edits) =>
        Of(text, edits.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    static void Apply(JsonObject root, string edit)
    {
        var assignment = edit.IndexOf(" = ", StringComparison.Ordinal);
        var names = (assignment < 0 ? edit : edit[..assignment]).Split('/');
        var owner = root;
        foreach (var name in names[..^1])
            owner = (JsonObject)(owner[name] ??= new JsonObject());

        Assert.True(assignment >= 0 || owner.ContainsKey(names[^1]), $"{edit}: there is nothing to take away");
        if (assignment < 0)
            owner.Remove(names[^1]);
        else
            owner[names[^1]] = JsonNode.Parse(edit[(assignment + 3)..]);
    }
}
