using Apis.Emulation.Neighbourhoods;

namespace Apis.Emulation.Recording;

/// <summary>Writes what happens in a neighbourhood to the files that were asked for; the rest of a day is not a day.</summary>
public sealed class Recorder(Neighbourhood neighbourhood, SummaryCsv? summary, IndividualCsv? individual)
{
    readonly DayBook _days = new(neighbourhood);

    public void AfterPass()
    {
        individual?.Add(neighbourhood);
        if (_days.AfterPass() is { } day)
            summary?.Add(day);
    }

    /// <summary>At every orderly end (E5).</summary>
    public void End()
    {
        individual?.End();
        summary?.End();
    }
}
