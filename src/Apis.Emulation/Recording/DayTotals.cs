using Apis.Emulation.Ledgers;

namespace Apis.Emulation.Recording;

/// <summary>What all homes together did on a day, in Wh (emulator 12.1).</summary>
public sealed record DayTotals(HomeLedger Ledger, double AverageRsocPercent)
{
    /// <summary>Of the sun, what was used.</summary>
    public double PvWh => Ledger.PvWh - Ledger.CurtailedWh;

    public double DemandWh => Ledger.LoadWh;

    public double AcInWh => Ledger.MainsWh;

    public double WastedWh => Ledger.CurtailedWh;

    public double AcLossWh => Ledger.AcLossWh;

    public double DcLossWh => Ledger.DcLossWh;

    public double LossWh => AcLossWh + DcLossWh;

    /// <summary>Into the homes from the bus.</summary>
    public double FromBusWh => Ledger.FromBusWh;
}
