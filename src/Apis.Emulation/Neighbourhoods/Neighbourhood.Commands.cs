using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Emulation.Faults;
using Apis.Emulation.Messages;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Neighbourhoods;

public sealed partial class Neighbourhood
{
    /// <summary>Sets mode, voltage, current and droop of a unit's converter; without a droop it keeps its own.</summary>
    public void SetMode(string unitId, ConverterMode mode, double gridVoltageV, double gridCurrentA, double? droopRatio) =>
        Command(unitId, converter => _converters.Tell(converter, mode, gridVoltageV, gridCurrentA, droopRatio));

    public void SetVoltage(string unitId, double gridVoltageV, double? droopRatio) =>
        Command(unitId, converter => _converters.TellVoltage(converter, gridVoltageV, droopRatio));

    public void SetCurrent(string unitId, double gridCurrentA) =>
        Command(unitId, converter => _converters.TellCurrent(converter, gridCurrentA));

    public void SetFaults(string unitId, ConverterFaults faults) =>
        Command(unitId, converter =>
        {
            _units[converter].Faults = faults;
            _converters.IsStuck[converter] = faults.IsStuck;
            _converters.IgnoresCurrent[converter] = faults.IgnoresCurrent;
            _converters.CurrentOffsetA[converter] = faults.CurrentOffsetA;
        });

    public void SetFaults(string unitId, BatteryFaults faults)
    {
        _units[RowOf(unitId)].BatteryFaults = faults;
        Version++;
    }

    /// <summary>What the home's power meters show: p1 until it is set again, p2 until the power flow works it out.</summary>
    public void SetPowerMeters(string unitId, PowerMeters meters)
    {
        var unit = _units[RowOf(unitId)];
        var meter = unit.Plate.Converter.PowerMeter with { TotalPowerW = meters.TotalPowerW };
        unit.Plate = unit.Plate with { Converter = unit.Plate.Converter with { PowerMeter = meter } };
        unit.Shown = ShownNow(unit) with { StoragePowerW = meters.StoragePowerW };
        Version++;
    }

    /// <summary>Sets what a home's energy management unit shows; the state of charge really is set then.</summary>
    public void SetEmu(string unitId, ValueList<EmuSetting> settings)
    {
        var unit = _units[RowOf(unitId)];
        foreach (var setting in settings)
            Set(unit, setting);
        Version++;
    }

    public void SetAcceleration(int secondsPerPass)
    {
        Acceleration = secondsPerPass;
        Version++;
    }

    void Set(Unit unit, EmuSetting setting)
    {
        var (member, value) = setting;
        switch (member)
        {
            case EmuMember.Rsoc:
                SetRsoc(unit.Battery, value);
                break;
            case EmuMember.PvcChargePower:
                (_batteries.PvPowerW[unit.Battery], _batteries.CurtailedW[unit.Battery]) = (value, 0);
                break;
            case EmuMember.UpsOutputPower:
                _batteries.LoadW[unit.Battery] = value;
                break;
            case EmuMember.ChargeDischargePower:
                unit.Shown = ShownNow(unit) with { ChargeDischargePowerW = value };
                break;
            case EmuMember.BatteryCurrent:
                unit.Shown = ShownNow(unit) with { BatteryCurrentA = value };
                break;
            default:
                unit.Plate = unit.Plate with { Emu = unit.Plate.Emu.With(member, value) };
                break;
        }
    }

    /// <summary>The ledger notes what appeared or vanished so.</summary>
    void SetRsoc(int battery, double rsocPercent)
    {
        var storedWh = _batteries.WhAt(battery, rsocPercent);
        _counted.SetFromOutsideWh[battery] += storedWh - _batteries.StoredWh[battery];
        _batteries.StoredWh[battery] = storedWh;
    }

    Shown ShownNow(Unit unit) => unit.Shown is { } shown && shown.AtEvaluation == _evaluations ? shown : new(_evaluations);

    /// <summary>
    /// Tells a converter something; what that does to the bus is seen at once, but for a voltage that takes time.
    /// </summary>
    void Command(string unitId, Action<int> tell)
    {
        var converter = RowOf(unitId);
        var bus = _buses[_converters.Bus[converter]];
        var (wasAtV, wasHeld) = (_converters.GridVoltageV[converter], bus.Holder() is not null);
        tell(converter);
        bus.Update(wasAtV, wasHeld, Acceleration);
        if (bus.Ramp is null)
            Evaluate(bus);
        Version++;
    }

    int RowOf(string unitId) =>
        IndexOf(unitId) ?? throw new ArgumentException($"there is no unit {unitId}", nameof(unitId));
}
