using System.Globalization;

namespace Apis.Domain.Tests.Time;

/// <summary>Zones with and without change days.</summary>
static class Zones
{
    /// <summary>In 2024 clocks go from 02:00 to 03:00 on 31 March and from 03:00 to 02:00 on 27 October.</summary>
    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    public static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    /// <summary>Its winter is the exception, an hour behind its standard time.</summary>
    public static readonly TimeZoneInfo Dublin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Dublin");

    /// <summary>Its clocks change by half an hour.</summary>
    public static readonly TimeZoneInfo LordHowe = TimeZoneInfo.FindSystemTimeZoneById("Australia/Lord_Howe");

    public static IReadOnlyList<TimeZoneInfo> All => [TimeZoneInfo.Utc, Berlin, Tokyo, NewYork, Dublin, LordHowe];

    public static DateTimeOffset Utc(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>All instants at which a clock of the zone shows this, the first of them first: none, one or two.</summary>
    public static IEnumerable<DateTimeOffset> InstantsOf(DateTime shown, TimeZoneInfo zone) =>
        from quarter in Enumerable.Range(-14 * 4, 28 * 4)
        let instant = new DateTimeOffset(shown, TimeSpan.Zero).AddMinutes(quarter * 15)
        where TimeZoneInfo.ConvertTime(instant, zone).DateTime == shown
        select instant;
}
