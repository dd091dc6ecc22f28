using Apis.Emulation.Panels;
using Apis.Emulation.PowerFlow;

namespace Apis.Web.Emulator.Traces;

/// <summary>
/// Says which known defect of the reference explains a difference (emulator 15), if one does: where it can be worked out, only
/// just the value that the defect makes.
/// </summary>
sealed class Quirks(TraceHardware hardware, IReadOnlyDictionary<string, ReferenceUnit> units)
{
    const int SecondReference = 11;
    const int RampOfLiveBus = 12;
    const int StaleBatteryCurrent = 13;
    const int WattHoursAsWatts = 14;
    const int WholeVolts = 17;

    const double Near = 0.0111;
    const double ConverterLossW = 55;

    static readonly string[] OfTheDay = ["pv", "wasted", "acin", "loss", "acloss", "dcloss", "wg"];

    /// <summary>Whether a voltage with decimals was asked for; the reference cut them off.</summary>
    public bool HasCutVoltage { get; set; }

    /// <summary>Whether the reference is on the way to a voltage that is here already.</summary>
    public bool IsRampingAlone { get; set; }

    public int? Explain(ValueAt at, double? recorded)
    {
        if (at.UnitId is { } unitId && units.TryGetValue(unitId, out var unit) && recorded is { } value)
            return OfUnit(at, unit, value);

        return recorded is null ? null : OfAll(at.Name);
    }

    int? OfAll(string name) => name switch
    {
        _ when OfTheDay.Contains(name) && units.Values.Any(unit => unit.StaleGridCurrentA is not null) => SecondReference,
        _ when OfTheDay.Contains(name) && units.Values.Any(unit => unit.HasOverrun) => WattHoursAsWatts,
        "vg" when IsRampingAlone => RampOfLiveBus,
        "vg" or "wg" or "avgrsoc" when HasCutVoltage => WholeVolts,
        _ => null,
    };

    int? OfUnit(ValueAt at, ReferenceUnit unit, double recorded)
    {
        var panel = hardware.Neighbourhood.Panel(unit.UnitId)!;
        if (unit.StaleGridCurrentA is { } staleA && IsOfSecondReference(at.Name, panel, staleA, recorded))
            return SecondReference;
        if (at.Name == "battery_current" && panel.Emu.ChargeDischargePowerW.IsWhole
            && Math.Abs(recorded - unit.LastBatteryCurrentA) <= Near)
            return StaleBatteryCurrent;
        if (unit.HasOverrun && IsOfWattHours(at.Name, panel, recorded))
            return WattHoursAsWatts;
        if (IsRampingAlone && at.Name is "vg" or "rsoc")
            return RampOfLiveBus;
        return HasCutVoltage && IsOfCutVoltage(at.Name, panel, recorded) ? WholeVolts : null;
    }

    /// <summary>What was left over in Wh; of an empty battery's mains power just that there was less of it.</summary>
    bool IsOfWattHours(string name, UnitPanel panel, double recorded)
    {
        var hours = hardware.Neighbourhood.Acceleration / 3600.0;
        return name switch
        {
            "wasted" => Math.Abs(recorded - (hardware.Neighbourhood.FlowOf(panel.UnitId).WastedW * hours)) <= Near,
            "p2" => panel.Emu.RsocPercent.Value == 0 && recorded <= panel.Converter.PowerMeter.StoragePowerW.Value,
            _ => false,
        };
    }

    /// <summary>The old current with the new voltage, and what that makes of the home's battery.</summary>
    bool IsOfSecondReference(string name, UnitPanel panel, double staleA, double recorded)
    {
        var meter = panel.Converter.Meter;
        var powerW = staleA * meter.GridVoltageV.Value;
        var (ours, sign) = (panel.Emu.ChargeDischargePowerW.Value, panel.Emu.BatteryCurrentA.Value > 0 ? 1 : -1);
        var flowW = (ours * sign) + powerW - meter.GridPowerW.Value;
        return name switch
        {
            "ig" => IsNear(staleA),
            "wg" => IsNear(powerW),
            "wb" => IsNear(powerW - ConverterLossW),
            "ib" => IsNear(Rounding.ToHundredths((powerW - ConverterLossW) / 48)),
            "charge_discharge_power" => IsNear(Math.Abs(flowW)),
            "battery_current" => IsNear(flowW / 48),
            "rsoc" => true,
            _ => false,
        };

        bool IsNear(double expected) => Math.Abs(recorded - expected) <= Near;
    }

    /// <summary>Less than a volt, and what flows with it.</summary>
    static bool IsOfCutVoltage(string name, UnitPanel panel, double recorded)
    {
        var (meter, currentA) = (panel.Converter.Meter, Math.Abs(panel.Converter.Meter.GridCurrentA.Value));
        return name switch
        {
            "dvg" => Math.Truncate(panel.Converter.TargetGridVoltageV.Value) == recorded,
            "vg" => Math.Truncate(meter.GridVoltageV.Value) == recorded,
            "wg" => Math.Abs(meter.GridPowerW.Value - recorded) <= currentA,
            "wb" => Math.Abs(meter.BatteryPowerW.Value - recorded) <= currentA,
            "ib" => Math.Abs(meter.BatteryCurrentA.Value - recorded) <= (currentA / 48) + Near,
            "charge_discharge_power" =>
                Math.Abs(panel.Emu.ChargeDischargePowerW.Value - recorded) <= currentA + Near,
            "battery_current" => Math.Abs(panel.Emu.BatteryCurrentA.Value - recorded) <= (currentA / 48) + Near,
            "rsoc" => Math.Abs(panel.Emu.RsocPercent.Value - recorded) <= 0.05,
            _ => false,
        };
    }
}
