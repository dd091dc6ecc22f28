using System.Globalization;
using Apis.Domain.Deals;

namespace Apis.Simulation.Recording;

/// <summary>deals.csv: a row for each deal that ended.</summary>
sealed class DealsCsv(TextWriter file)
{
    const string Header =
        "dealId,type,dischargeUnitId,chargeUnitId,currentA,amountWh,cumulatedWh,pointPerWh,created,activated,started,stopped,"
        + "deactivated,resets,abortReason,scramReason";

    public void Begin() => file.WriteLine(Header);

    public void Write(Deal deal)
    {
        var terms = deal.Terms;
        string[] cells =
        [
            deal.DealId, terms.Type?.Name() ?? "", terms.DischargeUnitId, terms.ChargeUnitId,
            Number(terms.DealGridCurrentA), Number(terms.DealAmountWh), Number(deal.CumulateAmountWh), Number(terms.PointPerWh),
            Time(deal.CreateDateTime), Time(deal.ActivateDateTime?.Instant), Time(deal.StartDateTime?.Instant),
            Time(deal.StopDateTime?.Instant), Time(deal.DeactivateDateTime?.Instant),
            Number(deal.Resets.Count), Quoted(deal.AbortReason), Quoted(deal.ScramReason),
        ];
        file.WriteLine(string.Join(',', cells));
    }

    static string Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    static string Time(DateTimeOffset? instant) =>
        instant?.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture) ?? "";

    static string Quoted(string? text) => text is null ? "" : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
