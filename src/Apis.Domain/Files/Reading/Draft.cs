using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

/// <summary>
/// What a file says, before it is known to be right. A check looks only at what is sound, so that it never judges a value that
/// takes the place of a wrong one.
/// </summary>
sealed record Draft<T>(T Value, JsonObject Tree, FindingList Findings)
{
    public bool IsSound(params ReadOnlySpan<JsonPath> places)
    {
        foreach (var place in places)
        {
            if (!Findings.IsSound(place))
                return false;
        }

        return true;
    }

    // Of what a full list doesn't keep, nothing is looked up either.
    public void Error(JsonPath path, string expected) =>
        Findings.Error(path, Findings.IsFullOfErrors ? null : path.FindIn(Tree), expected);

    public void Warning(JsonPath path, string expected) =>
        Findings.Warning(path, Findings.IsFull ? null : path.FindIn(Tree), expected);
}
