using Apis.Domain.Deals;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;
using Apis.Domain.Time;

namespace Apis.Domain.DealLogs;

/// <summary>The kinds of values that only records of deals have.</summary>
static class DealRecordKinds
{
    const int LongestReason = 100_000;

    static readonly string Expected = $"must be a date-time such as 2020/01/20-18:48:30, or {DateTimeText.Never}";

    public static readonly Kind<string> Reason = Kinds.Texts(
        $"must be a text of at most {LongestReason} characters", text => text.Length <= LongestReason);

    public static Kind<DealTime> Mark(TimeZoneInfo zone)
    {
        return new(Expected, DealTime.Never, Read);

        bool Read(JsonValue json, out DealTime value)
        {
            var text = (json as JsonString)?.Text;
            value = new(DateTimeText.Parse(text, zone));
            return value.Instant is not null || text is DateTimeText.Never;
        }
    }
}
