using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Ledgers;

/// <summary>Where a home's energy came from and went to, in Wh. What comes in is what goes out and what is stored.</summary>
public sealed record HomeLedger
{
    public double PvWh { get; init; }

    public double MainsWh { get; init; }

    public double FromBusWh { get; init; }

    public double ToBusWh { get; init; }

    public double LoadWh { get; init; }

    public double CurtailedWh { get; init; }

    /// <summary>More in the battery than at the beginning, what was set from outside included.</summary>
    public double StoredWh { get; init; }

    /// <summary>Stored by nobody's power, but by who set the state of charge.</summary>
    public double SetFromOutsideWh { get; init; }

    public double SystemLossWh { get; init; }

    public double ConverterLossWh { get; init; }

    /// <summary>Of the UPS in battery mode.</summary>
    public double BatteryModeLossWh { get; init; }

    public double TransformerLossWh { get; init; }

    public double BypassLossWh { get; init; }

    public double AcChargeLossWh { get; init; }

    /// <summary>By the efficiencies of charging and discharging.</summary>
    public double BatteryLossWh { get; init; }

    /// <summary>On the direct-current side, as the summary counts it.</summary>
    public double DcLossWh => SystemLossWh + ConverterLossWh + BatteryModeLossWh;

    /// <summary>On the alternating-current side.</summary>
    public double AcLossWh => TransformerLossWh + BypassLossWh + AcChargeLossWh;

    /// <summary>Everything that came in, from the sun, the mains, the bus and by who set the state of charge.</summary>
    public double InWh => PvWh + MainsWh + FromBusWh + SetFromOutsideWh;

    public double OutWh => LoadWh + ToBusWh + CurtailedWh + DcLossWh + AcLossWh + BatteryLossWh;

    /// <summary>Zero but for rounding.</summary>
    public double ImbalanceWh => InWh - OutWh - StoredWh;

    /// <summary>What this one counted since the other.</summary>
    public static HomeLedger operator -(HomeLedger later, HomeLedger earlier) => Combine(later, earlier, -1);

    public static HomeLedger operator +(HomeLedger one, HomeLedger other) => Combine(one, other, 1);

    internal static HomeLedger Of(Batteries batteries, EnergyCounters counted, int row, FlowConstants constants)
    {
        var hours = counted.Hours[row];
        var hoursOnBattery = hours - counted.HoursInBypass[row];
        var loadInBypassWh = counted.LoadInBypassWh[row];
        var loadOnBatteryWh = counted.LoadWh[row] - loadInBypassWh;
        return new()
        {
            PvWh = counted.PvWh[row],
            MainsWh = counted.MainsWh[row],
            FromBusWh = counted.FromBusWh[row],
            ToBusWh = counted.ToBusWh[row],
            LoadWh = counted.LoadWh[row],
            CurtailedWh = counted.CurtailedWh[row],
            StoredWh = batteries.StoredWh[row] - counted.FirstStoredWh[row],
            SetFromOutsideWh = counted.SetFromOutsideWh[row],
            SystemLossWh = constants.SystemLossW * hours,
            ConverterLossWh = counted.ConverterLossWh[row],
            BatteryModeLossWh =
                (constants.BatteryModeLossW * hoursOnBattery) + (constants.BatteryModeLossRatio * loadOnBatteryWh),
            TransformerLossWh = (constants.TransformerLossW * hours) + (constants.TransformerLossRatio * loadInBypassWh),
            BypassLossWh =
                (constants.BypassLossW * counted.HoursInBypass[row]) + (constants.BypassLossRatio * loadInBypassWh),
            AcChargeLossWh = constants.AcChargeLossW * counted.HoursAcCharging[row],
            BatteryLossWh = counted.BatteryLossWh[row],
        };
    }

    static HomeLedger Combine(HomeLedger one, HomeLedger other, int sign) => new()
    {
        PvWh = one.PvWh + (sign * other.PvWh),
        MainsWh = one.MainsWh + (sign * other.MainsWh),
        FromBusWh = one.FromBusWh + (sign * other.FromBusWh),
        ToBusWh = one.ToBusWh + (sign * other.ToBusWh),
        LoadWh = one.LoadWh + (sign * other.LoadWh),
        CurtailedWh = one.CurtailedWh + (sign * other.CurtailedWh),
        StoredWh = one.StoredWh + (sign * other.StoredWh),
        SetFromOutsideWh = one.SetFromOutsideWh + (sign * other.SetFromOutsideWh),
        SystemLossWh = one.SystemLossWh + (sign * other.SystemLossWh),
        ConverterLossWh = one.ConverterLossWh + (sign * other.ConverterLossWh),
        BatteryModeLossWh = one.BatteryModeLossWh + (sign * other.BatteryModeLossWh),
        TransformerLossWh = one.TransformerLossWh + (sign * other.TransformerLossWh),
        BypassLossWh = one.BypassLossWh + (sign * other.BypassLossWh),
        AcChargeLossWh = one.AcChargeLossWh + (sign * other.AcChargeLossWh),
        BatteryLossWh = one.BatteryLossWh + (sign * other.BatteryLossWh),
    };
}
