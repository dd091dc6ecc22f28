using Apis.Domain;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Time;

namespace Apis.Node.Drivers.Http;

/// <summary>
/// An object in a driver's reply, whose members are checked before they are believed. What is missing or null was not told; what
/// is of another kind is a finding. `members` is null where a finding says that the object is none.
/// </summary>
sealed class ReplyGroup(JsonPath path, JsonObject? members, FindingList findings)
{
    const int LongestText = 200;

    /// <summary>No grid or battery of a home has numbers outside of these, and sums of such numbers stay finite.</summary>
    static readonly Interval Believable = new(-1_000_000, 1_000_000);

    public bool Has(string name) => Find(name) is not null;

    public ReplyGroup Group(string name)
    {
        var value = Find(name);
        if (value is not JsonObject && members is not null)
            Wrong(name, value, "must be an object");
        return new(path.Member(name), value as JsonObject, findings);
    }

    public double? Number(string name)
    {
        var value = Find(name);
        if (value is JsonNumber { Value: var number } && Believable.Contains(number))
            return number;

        if (value is not null)
            Wrong(name, value, FormattableString.Invariant($"must be a number from {Believable.Min} to {Believable.Max}"));
        return null;
    }

    /// <summary>3 and 3.0 are whole.</summary>
    public int? WholeNumber(string name)
    {
        if (Number(name) is not { } number)
            return null;

        if (number != Math.Truncate(number))
            Wrong(name, Find(name), "must be a whole number");
        return (int)number;
    }

    /// <summary>One line.</summary>
    public string? Text(string name)
    {
        var value = Find(name);
        if (value is JsonString { Text: { Length: <= LongestText } text } && !text.Any(char.IsControl))
            return text;

        if (value is not null)
            Wrong(name, value, $"must be a text in one line, of at most {LongestText} characters");
        return null;
    }

    /// <summary>A date-time as it is shown in the zone; it can't be missing.</summary>
    public DateTimeOffset Instant(string name, TimeZoneInfo zone)
    {
        if (DateTimeText.Parse((Find(name) as JsonString)?.Text, zone) is { } instant)
            return instant;

        Wrong(name, Find(name), "must be a date and time, such as \"2020/01/31-23:59:59\"");
        return default;
    }

    JsonValue? Find(string name) => members?.Find(name)?.Value is { } value and not JsonNull ? value : null;

    void Wrong(string name, JsonValue? value, string expected) => findings.Error(path.Member(name), value, expected);
}
