using Apis.Emulation.Homes;

namespace Apis.Emulation.PowerFlow;

/// <summary>The storage systems of all homes, a row for each: what is stored, and the powers of the last evaluation.</summary>
sealed class Batteries : Table
{
    public Batteries()
    {
        (CapacityWh, StoredWh) = (Column<double>(), Column<double>());
        (ChargeEfficiency, DischargeEfficiency) = (Column<double>(), Column<double>());
        (MaxChargePowerW, MaxDischargePowerW) = (Column<double>(), Column<double>());
        (PvPowerW, LoadW) = (Column<double>(), Column<double>());
        (GridPowerW, ConverterLossW) = (Column<double>(), Column<double>());
        (IsBypassed, IsAcCharging, IsFull) = (Column<bool>(), Column<bool>(), Column<bool>());
        (MainsPowerW, DeficitW) = (Column<double>(), Column<double>());
        (AcLossW, DcLossW) = (Column<double>(), Column<double>());
        (FlowW, CurtailedW, SurplusW) = (Column<double>(), Column<double>(), Column<double>());
    }

    public Column<double> CapacityWh { get; }

    public Column<double> StoredWh { get; }

    public Column<double> ChargeEfficiency { get; }

    public Column<double> DischargeEfficiency { get; }

    public Column<double> MaxChargePowerW { get; }

    public Column<double> MaxDischargePowerW { get; }

    /// <summary>What the panels could give.</summary>
    public Column<double> PvPowerW { get; }

    public Column<double> LoadW { get; }

    /// <summary>From the bus through all converters of the home.</summary>
    public Column<double> GridPowerW { get; }

    public Column<double> ConverterLossW { get; }

    /// <summary>Whether the mains feed the load.</summary>
    public Column<bool> IsBypassed { get; }

    public Column<bool> IsAcCharging { get; }

    public Column<bool> IsFull { get; }

    /// <summary>p2, in whole watts.</summary>
    public Column<double> MainsPowerW { get; }

    /// <summary>What the mains gave besides, because the battery was empty or at its limit.</summary>
    public Column<double> DeficitW { get; }

    public Column<double> AcLossW { get; }

    public Column<double> DcLossW { get; }

    /// <summary>Into the battery; negative is out of it.</summary>
    public Column<double> FlowW { get; }

    /// <summary>What wasn't taken of PV because the battery is full or at its limit.</summary>
    public Column<double> CurtailedW { get; }

    /// <summary>What wasn't taken because the battery became full within the last pass.</summary>
    public Column<double> SurplusW { get; }

    public int Add(BatteryOptions battery, double rsocPercent)
    {
        var row = AddRow();
        CapacityWh[row] = battery.CapacityWh;
        ChargeEfficiency[row] = battery.ChargeEfficiency;
        DischargeEfficiency[row] = battery.DischargeEfficiency;
        MaxChargePowerW[row] = battery.MaxChargePowerW;
        MaxDischargePowerW[row] = battery.MaxDischargePowerW;
        StoredWh[row] = WhAt(row, rsocPercent);
        return row;
    }

    public double WhAt(int row, double rsocPercent) => rsocPercent * CapacityWh[row] / 100;

    public double RsocPercent(int row) => StoredWh[row] * 100 / CapacityWh[row];
}
