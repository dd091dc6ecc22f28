using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Ledgers;

/// <summary>
/// What is counted from pass to pass for each home, in Wh and hours since its beginning. Losses that follow from these are not
/// counted; <see cref="HomeLedger"/> works them out.
/// </summary>
sealed class EnergyCounters : Table
{
    public EnergyCounters()
    {
        (PvWh, CurtailedWh, LoadWh) = (Column<double>(), Column<double>(), Column<double>());
        (MainsWh, BatteryLossWh) = (Column<double>(), Column<double>());
        (LoadInBypassWh, HoursInBypass, HoursAcCharging) = (Column<double>(), Column<double>(), Column<double>());
        (FromBusWh, ToBusWh, ConverterLossWh) = (Column<double>(), Column<double>(), Column<double>());
        (Hours, FirstStoredWh, SetFromOutsideWh) = (Column<double>(), Column<double>(), Column<double>());
    }

    /// <summary>What the panels could have given.</summary>
    public Column<double> PvWh { get; }

    public Column<double> CurtailedWh { get; }

    public Column<double> LoadWh { get; }

    public Column<double> MainsWh { get; }

    /// <summary>By the efficiencies of charging and discharging.</summary>
    public Column<double> BatteryLossWh { get; }

    public Column<double> LoadInBypassWh { get; }

    public Column<double> HoursInBypass { get; }

    public Column<double> HoursAcCharging { get; }

    public Column<double> FromBusWh { get; }

    public Column<double> ToBusWh { get; }

    public Column<double> ConverterLossWh { get; }

    public Column<double> Hours { get; }

    public Column<double> FirstStoredWh { get; }

    /// <summary>Stored or taken by somebody who set the state of charge.</summary>
    public Column<double> SetFromOutsideWh { get; }

    public int Add(double firstStoredWh)
    {
        var row = AddRow();
        FirstStoredWh[row] = firstStoredWh;
        return row;
    }
}
