namespace Apis.Domain.Scenarios;

/// <summary>In which status a battery is (user, mediator and node 4.3).</summary>
public static class BatteryStatuses
{
    /// <summary>The first range in the file's order that has the charge; null when none has.</summary>
    public static string? StatusAt(this TimeSlice slice, int remainingWh) =>
        slice.BatteryStatus.FirstOrDefault(range => range.Contains(remainingWh))?.Status;

    static bool Contains(this BatteryRange range, int remainingWh) =>
        (range.FromWh ?? int.MinValue) <= remainingWh && (range.ToWh is not { } toWh || remainingWh < toWh);
}
