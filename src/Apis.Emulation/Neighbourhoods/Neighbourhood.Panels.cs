using Apis.Domain;
using Apis.Emulation.Buses;
using Apis.Emulation.Faults;
using Apis.Emulation.Panels;
using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Neighbourhoods;

public sealed partial class Neighbourhood
{
    public bool Has(string unitId) => _indexById.ContainsKey(unitId);

    /// <summary>What a unit shows; null when there is none with this id.</summary>
    public UnitPanel? Panel(string unitId) => IndexOf(unitId) is { } at ? Panel(at) : null;

    public ValueList<UnitPanel> Panels() => Enumerable.Range(0, _units.Count).Select(Panel).ToValueList();

    public ValueList<BusPanel> BusPanels() => _buses.Select(Panel).ToValueList();

    UnitPanel Panel(int at)
    {
        var unit = _units[at];
        var hasRun = unit.CameAtPass < _passes;
        return unit.Plate with
        {
            Emu = Emu(unit, hasRun),
            Converter = Converter(at, unit),
            Time = hasRun ? Time() : unit.Plate.Time,
            IsSharingPermitted = !unit.BatteryFaults.ForbidsSharing,
        };
    }

    EmuPanel Emu(Unit unit, bool hasRun)
    {
        var (row, plate) = (unit.Battery, unit.Plate.Emu);
        var (power, current) = IsEvaluated(unit) ? Flow(row) : (plate.ChargeDischargePowerW, plate.BatteryCurrentA);
        var shown = ShownNow(unit);
        return plate with
        {
            ChargeDischargePowerW = shown.ChargeDischargePowerW ?? power,
            BatteryCurrentA = shown.BatteryCurrentA ?? current,
            RsocPercent = Show(plate.RsocPercent, _batteries.RsocPercent(row), hasRun),
            UpsOutputPowerW = Show(plate.UpsOutputPowerW, _batteries.LoadW[row], hasRun),
            PvcChargePowerW = Show(plate.PvcChargePowerW, _batteries.PvPowerW[row] - _batteries.CurtailedW[row], hasRun),
            UpsOperationMode = IsEvaluated(unit) ? plate.UpsOperationMode with { Mode = UpsMode(row) } : plate.UpsOperationMode,
        };
    }

    bool IsEvaluated(Unit unit) => unit.CameAtEvaluation < _evaluations;

    /// <summary>The number that is there now, printed as the plate prints it as long as it is the plate's.</summary>
    static Figure Show(Figure plate, double now, bool hasRun) =>
        !hasRun && plate.Value == now ? plate : new(Rounding.ToHundredths(now));

    int UpsMode(int row) => _batteries.IsBypassed[row] ? UpsOperationMode.Bypass : UpsOperationMode.Battery;

    /// <summary>Power without its sign and current with it, as the reference prints them (emulator 9.3; E13).</summary>
    (Figure PowerW, Figure CurrentA) Flow(int row)
    {
        if (_batteries.IsFull[row])
            return (0, 0.0);

        var flowW = Rounding.ToHundredths(_batteries.FlowW[row]);
        var powerW = flowW > 0 ? flowW : -flowW;
        var currentA = Rounding.ToHundredths(powerW / _options.Constants.BatteryVoltageV);
        return (powerW, flowW > 0 ? currentA : -currentA);
    }

    ConverterPanel Converter(int at, Unit unit)
    {
        var plate = unit.Plate.Converter;
        return plate with
        {
            Mode = _converters.Mode[at],
            AlarmState = unit.Faults.AlarmState ?? plate.AlarmState,
            PowerMeter = plate.PowerMeter with { StoragePowerW = StoragePower(unit, plate.PowerMeter) },
            TargetGridVoltageV = _converters.TargetGridVoltageV[at],
            DroopRatio = _converters.DroopRatio[at],
            Limits = plate.Limits with { GridCurrentA = _converters.TargetGridCurrentA[at] },
            Meter = Meter(at, unit, plate.Meter),
        };
    }

    /// <summary>p2, a whole number once the power flow has worked it out.</summary>
    Figure StoragePower(Unit unit, PowerMeterPanel plate)
    {
        if (ShownNow(unit).StoragePowerW is { } shown)
            return shown;

        var watts = _batteries.MainsPowerW[unit.Battery] + _batteries.DeficitW[unit.Battery];
        return IsEvaluated(unit) ? new(Math.Truncate(watts), IsWhole: true) : plate.StoragePowerW;
    }

    MeterPanel Meter(int at, Unit unit, MeterPanel plate)
    {
        var meter = plate with { TemperatureC = unit.Faults.TemperatureC ?? plate.TemperatureC };
        if (_converters.State[at] is not MeterState.AsDelivered)
            meter = Measured(at, unit, meter);
        return _converters.IsRamping[at] ? meter with { GridVoltageV = new(_converters.GridVoltageV[at], IsWhole: true) } : meter;
    }

    MeterPanel Measured(int at, Unit unit, MeterPanel plate)
    {
        var (isDead, noise) = (_converters.State[at] is MeterState.Dead, unit.Faults.Noise);
        var voltageV = Noisy(_converters.GridVoltageV[at], noise.GridVoltageV);
        var currentA = Noisy(_converters.GridCurrentA[at], noise.GridCurrentA);
        var powerW = noise == MeterNoise.None ? _converters.GridPowerW[at] : voltageV * currentA;
        var batteryPowerW = _converters.BatteryPowerW[at];
        return plate with
        {
            GridVoltageV = new(voltageV, isDead && noise.GridVoltageV == 0),
            GridCurrentA = new(currentA, _converters.CurrentIsWhole[at] && noise.GridCurrentA == 0),
            GridPowerW = new(powerW, isDead && noise == MeterNoise.None),
            BatteryPowerW = batteryPowerW,
            BatteryCurrentA = Rounding.ToHundredths(batteryPowerW / _options.Constants.BatteryVoltageV),
            BatteryVoltageV = new(_options.Constants.BatteryVoltageV, IsWhole: true),
        };
    }

    double Noisy(double value, double spread) =>
        spread == 0 ? value : value + (spread * ((2 * _options.Chance.NextDouble()) - 1));

    BusPanel Panel(Bus bus) => new()
    {
        Name = bus.Name,
        HolderUnitId = bus.Holder() is { } holder ? _units[holder].Id : null,
        VoltageV = bus.Members.Count > 0 ? _converters.GridVoltageV[bus.Members[0]] : 0,
        RampTargetV = bus.Ramp?.TargetV,
        LeakCurrentA = bus.LeakCurrentA,
        Nodes = bus.Nodes,
        Lines = bus.Lines,
        Alarms = bus.Alarms(converter => _units[converter].Id),
    };
}
