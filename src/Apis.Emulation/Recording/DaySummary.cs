namespace Apis.Emulation.Recording;

/// <summary>A finished day: the totals, how much more the batteries hold, and the ratios (emulator 12.2).</summary>
public sealed record DaySummary(DateOnly Day, DayTotals Totals, double BatteryChangeWh)
{
    /// <summary>Of the demand, what didn't come from the mains.</summary>
    public double SelfSufficiencyReal => OfDemand(Totals.DemandWh - Totals.AcInWh + BatteryChangeWh);

    /// <summary>Of the demand, what the sun gave.</summary>
    public double SelfSufficiencyPv => OfDemand(Totals.PvWh + BatteryChangeWh);

    /// <summary>Of the sun, what was used; 0 on a day without any.</summary>
    public double SunUsed => Totals.PvWh == 0 ? 0 : Math.Round(Totals.PvWh / (Totals.PvWh + Totals.WastedWh), Digits);

    public double Utility => OfDemand(Totals.AcInWh - BatteryChangeWh);

    const int Digits = 4;

    /// <summary>A day without any demand has no ratios to it; they are 0.</summary>
    double OfDemand(double wh) => Totals.DemandWh == 0 ? 0 : Math.Round(wh / Totals.DemandWh, Digits);
}
