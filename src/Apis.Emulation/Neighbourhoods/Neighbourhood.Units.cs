using System.Globalization;
using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Emulation.Buses;
using Apis.Emulation.Homes;
using Apis.Emulation.Ledgers;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Neighbourhoods;

public sealed partial class Neighbourhood
{
    /// <summary>Adds a unit with the next id, which is one more than the highest.</summary>
    public Problem? AddUnit()
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"E{HighestNumber() + 1:000}");
        return Add(new UnitPanel
        {
            Card = new UnitCard { Id = id, Ip = $"{_options.Address}/{id}", Display = $"Sample_{id}" },
        });
    }

    /// <summary>Removes the unit with the highest id.</summary>
    public Problem? RemoveUnit()
    {
        if (_units.Count == 0)
            return new("there is no unit left to remove");

        Remove(_units.MaxBy(unit => (NumberOf(unit.Id), unit.Id))!);
        return null;
    }

    /// <summary>Puts these in the place of all units; nothing changes when one of them can't be.</summary>
    public Problem? Replace(ValueList<UnitPanel> panels)
    {
        if (panels.Select(Refusal).FirstOrDefault(problem => problem is not null) is { } refusal)
            return refusal;
        if (panels.DistinctBy(panel => panel.UnitId).Count() < panels.Count)
            return new("two units have the same id");

        Settle();
        while (_units.Count > 0)
            Remove(_units[^1]);
        foreach (var panel in panels)
            Enter(panel, _options.HomeOf(panel.UnitId)!);
        return null;
    }

    /// <summary>Where a home's energy came from and went to since it is there.</summary>
    public HomeLedger Ledger(string unitId)
    {
        Settle();
        return HomeLedger.Of(_batteries, _counted, _units[IndexOf(unitId)!.Value].Battery, _options.Constants);
    }

    Problem? Add(UnitPanel panel)
    {
        if (_units.Count >= NeighbourhoodOptions.MostUnits)
            return new($"there are {NeighbourhoodOptions.MostUnits} units already, which is the limit");
        if (Refusal(panel) is { } refusal)
            return refusal;

        Enter(panel, _options.HomeOf(panel.UnitId)!);
        return null;
    }

    Problem? Refusal(UnitPanel panel) =>
        _options.HomeOf(panel.UnitId) is null ? new($"there are no data for a unit {panel.UnitId}") : null;

    void Enter(UnitPanel panel, HomeOptions home)
    {
        Settle();
        var bus = BusNamed(home.Bus);
        var battery = home.SharesBatteryOf is { } other && IndexOf(other) is { } sharer
            ? _units[sharer].Battery
            : AddBattery(panel, home);
        var converter = _converters.Add(battery, _buses.IndexOf(bus));
        _units.Add(new()
        {
            Id = panel.UnitId,
            Battery = battery,
            Plate = panel,
            CameAtPass = _passes,
            CameAtEvaluation = _evaluations,
        });
        Index();
        TakeOver(converter, panel.Converter);
        bus.Add(converter);
        Version++;
    }

    int AddBattery(UnitPanel panel, HomeOptions home)
    {
        var row = _batteries.Add(home.Battery, panel.Emu.RsocPercent.Value);
        _counted.Add(_batteries.StoredWh[row]);
        _inputs.Add(home.Profile, _profiles);
        _batteries.IsBypassed[row] = panel.Emu.UpsOperationMode.Mode.Value == UpsOperationMode.Bypass;
        _batteries.PvPowerW[row] = panel.Emu.PvcChargePowerW.Value;
        _batteries.LoadW[row] = panel.Emu.UpsOutputPowerW.Value;
        return row;
    }

    /// <summary>What the converter was told and measured before it came here.</summary>
    void TakeOver(int converter, ConverterPanel panel)
    {
        var currentA = panel.Limits.GridCurrentA.Value;
        _converters.Tell(converter, panel.Mode, panel.TargetGridVoltageV.Value, currentA, panel.DroopRatio.Value);
        _converters.GridVoltageV[converter] = panel.Meter.GridVoltageV.Value;
        _converters.GridCurrentA[converter] = panel.Meter.GridCurrentA.Value;
        _converters.GridPowerW[converter] = panel.Meter.GridPowerW.Value;
        _converters.BatteryPowerW[converter] = panel.Meter.BatteryPowerW.Value;
        AddToBattery(converter);
    }

    void Remove(Unit unit)
    {
        Settle();
        var at = _units.IndexOf(unit);
        var bus = _buses[_converters.Bus[at]];
        var wasActive = _converters.Mode[at] is not ConverterMode.Wait;
        _units.RemoveAt(at);
        Index();
        _converters.RemoveAt(at);
        foreach (var other in _buses)
            other.Remove(at);
        if (_units.TrueForAll(other => other.Battery != unit.Battery))
            RemoveBattery(unit.Battery);
        if (wasActive)
            bus.EndRamp();
        Evaluate(bus);
    }

    void RemoveBattery(int row)
    {
        _batteries.RemoveAt(row);
        _counted.RemoveAt(row);
        _inputs.RemoveAt(row);
        foreach (var unit in _units)
            unit.Battery -= unit.Battery > row ? 1 : 0;
        for (var converter = 0; converter < _converters.Count; converter++)
            _converters.Battery[converter] -= _converters.Battery[converter] > row ? 1 : 0;
    }

    Bus BusNamed(string name)
    {
        if (_buses.Find(bus => bus.Name == name) is { } known)
            return known;

        Bus bus = new IdealBus(name, _converters);
        _buses.Add(bus);
        return bus;
    }

    int? IndexOf(string unitId) => _indexById.TryGetValue(unitId, out var index) ? index : null;

    void Index()
    {
        _indexById.Clear();
        for (var at = 0; at < _units.Count; at++)
            _indexById.Add(_units[at].Id, at);
    }

    int HighestNumber() => _units.Select(unit => NumberOf(unit.Id)).DefaultIfEmpty(0).Max();

    /// <summary>Of E012 it is 12, of an id of another form 0.</summary>
    static int NumberOf(string unitId) =>
        int.TryParse(unitId.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
