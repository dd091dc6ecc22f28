namespace Apis.Domain.Deals;

/// <summary>The times of a deal's marks.</summary>
static class DealMarks
{
    /// <summary>
    /// The time, or that of the deal's latest mark if it lies later. The clocks of homes differ, and a deal whose phases seem to
    /// go backward would count energy twice.
    /// </summary>
    public static DateTimeOffset NotBeforeLast(this Deal deal, DateTimeOffset at)
    {
        foreach (var mark in new[]
        {
            deal.ActivateDateTime, deal.RampUpDateTime, deal.WarmUpDateTime, deal.StartDateTime, deal.CumulateDateTime,
            deal.StopDateTime, deal.AbortDateTime,
        })
        {
            if (mark?.Instant is { } instant && instant > at)
                at = instant;
        }

        return at;
    }
}
