using Apis.Domain.Errors;

namespace Apis.Domain.Time;

/// <summary>Finds the zone that a configuration or a scenario names, for its slices, log folders and schedules.</summary>
public static class ZoneName
{
    /// <summary>The zone of a name such as Asia/Tokyo; without one the other, which is the system's for a node.</summary>
    public static Outcome<TimeZoneInfo> Find(string? name, TimeZoneInfo otherwise) => name switch
    {
        null or "" => otherwise,
        _ when TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) => zone,
        _ => new Problem($"the time zone {name} is unknown; expected a name such as Asia/Tokyo or UTC"),
    };
}
