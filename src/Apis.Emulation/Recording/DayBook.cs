using Apis.Emulation.Ledgers;
using Apis.Emulation.Neighbourhoods;

namespace Apis.Emulation.Recording;

/// <summary>
/// Keeps the running day. The pass that crosses midnight still belongs to the day before (emulator 12.2). Only homes that are
/// emulated count (E16).
/// </summary>
public sealed class DayBook(Neighbourhood neighbourhood)
{
    const double FirstAverageRsocPercent = 50;

    DateOnly _day = DateOnly.FromDateTime(neighbourhood.Now);
    HomeLedger _atMidnight = neighbourhood.TotalLedger();
    double _rsocBeforePercent = FirstAverageRsocPercent;

    public DayTotals Today => new(neighbourhood.TotalLedger() - _atMidnight, neighbourhood.AverageRsocPercent());

    /// <summary>To be called after each pass; the day that ended with it, if one did.</summary>
    public DaySummary? AfterPass()
    {
        var day = DateOnly.FromDateTime(neighbourhood.Now);
        if (day <= _day)
            return null;

        var totals = Today;
        var change = (totals.AverageRsocPercent - _rsocBeforePercent) * neighbourhood.TotalCapacityWh() / 100;
        var summary = new DaySummary(_day, totals, Math.Truncate(change));
        (_day, _atMidnight, _rsocBeforePercent) = (day, neighbourhood.TotalLedger(), totals.AverageRsocPercent);
        return summary;
    }
}
