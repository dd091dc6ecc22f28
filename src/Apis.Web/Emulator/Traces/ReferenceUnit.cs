using Apis.Domain.Converters;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Panels;
using Apis.Emulation.PowerFlow;

namespace Apis.Web.Emulator.Traces;

/// <summary>
/// Where the reference's unit stands when it does what is known to be wrong with it: it rounds its charge in each pass (4), a
/// second voltage reference keeps its old current (11), and a full battery keeps the current that it had (13).
/// </summary>
sealed class ReferenceUnit(string unitId, double batteryWh)
{
    const double SecondsPerHour = 3600;
    const double HalfAStepPercent = 0.005;
    const double PowerToleranceW = 0.011;

    double _gridCurrentA;

    public string UnitId { get; } = unitId;

    public double RsocPercent { get; private set; }

    /// <summary>How far the charge may be off because a rounding could have gone the other way.</summary>
    public double RoundingPercent { get; private set; }

    /// <summary>Of the last evaluation with a battery that wasn't full.</summary>
    public double LastBatteryCurrentA { get; private set; }

    /// <summary>What flowed when a second voltage reference came to be one; null while it isn't one.</summary>
    public double? StaleGridCurrentA { get; private set; }

    /// <summary>Whether the battery has become full or empty within a pass since the day began (14).</summary>
    public bool HasOverrun { get; private set; }

    /// <summary>To be called with what a unit shows, whenever something may have changed.</summary>
    public void See(UnitPanel panel, bool holdsTheBus, HomeFlow flow)
    {
        var meterA = panel.Converter.Meter.GridCurrentA.Value;
        var isSecond = panel.Converter.Mode is ConverterMode.VoltageReference && !holdsTheBus;
        StaleGridCurrentA = isSecond ? StaleGridCurrentA ?? _gridCurrentA : null;
        if (!isSecond)
            _gridCurrentA = meterA;
        if (!panel.Emu.ChargeDischargePowerW.IsWhole)
            LastBatteryCurrentA = panel.Emu.BatteryCurrentA.Value;
        HasOverrun |= flow is { WastedW: > 0, RsocPercent: 100 } || flow.RsocPercent == 0;
    }

    public void BeginAt(double rsocPercent) => (RsocPercent, RoundingPercent) = (rsocPercent, 0);

    /// <summary>The reference's step of the charge (emulator 9.4), with the power that it had.</summary>
    public void Pass(double powerW, bool isCharging, double seconds)
    {
        var wh = (RsocPercent * batteryWh / 100) + ((isCharging ? 1 : -1) * seconds * powerW / SecondsPerHour);
        var exact = wh * 100 / batteryWh;
        RsocPercent = wh < 0 ? 0 : wh > batteryWh ? 100 : Rounding.ToHundredths(exact);
        if (Math.Abs(Math.Abs(exact - RsocPercent) - HalfAStepPercent) < Spread(seconds))
            RoundingPercent += 2 * HalfAStepPercent;
    }

    /// <summary>How far our charge, which began the pass where the reference's did, may be from the reference's.</summary>
    public double Allowance(double seconds) => HalfAStepPercent + Spread(seconds) + 1e-9;

    double Spread(double seconds) => seconds * PowerToleranceW / SecondsPerHour / batteryWh * 100;
}
