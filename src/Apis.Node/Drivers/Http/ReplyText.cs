using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;

namespace Apis.Node.Drivers.Http;

/// <summary>Makes values of the texts that drivers answer with; a text that is wrong anywhere is not believed at all.</summary>
static class ReplyText
{
    /// <param name="text">An object in JSON.</param>
    /// <param name="source">Who said it, for the problem.</param>
    /// <param name="read">Takes the value from the object's members.</param>
    public static Outcome<T> Read<T>(ReadOnlySpan<byte> text, string source, Func<ReplyGroup, T> read)
    {
        var findings = new FindingList(source);
        var json = JsonText.Parse(text, findings);
        if (json is JsonObject { Members.Count: 0 })
            return FailedAttempt.Because($"{source} told nothing, as an emulator does of a unit that it doesn't have");
        if (json is not null and not JsonObject)
            findings.Error(JsonPath.Root, json, "must be an object");

        var value = json is JsonObject members ? read(new(JsonPath.Root, members, findings)) : default;
        return findings.HasErrors || value is null ? Wrong(findings) : value;
    }

    /// <summary>Why somebody refused, as the device driver or the emulator says it; null when it isn't told.</summary>
    public static string? Reason(ReadOnlySpan<byte> text)
    {
        var json = JsonText.Parse(text, new FindingList("")) as JsonObject;
        return (json?.Find("err") ?? json?.Find("error"))?.Value is JsonString reason ? reason.Excerpt() : null;
    }

    static Problem Wrong(FindingList findings)
    {
        var first = findings.Conclude<object>(null).Errors.First();
        return FailedAttempt.Because($"{findings.File}: {first.Path} is {first.Written ?? "missing"}, but {first.Expected}");
    }
}
