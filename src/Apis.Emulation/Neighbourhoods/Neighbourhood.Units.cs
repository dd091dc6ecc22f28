using System.Globalization;
using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Emulation.Buses;
using Apis.Emulation.Homes;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Neighbourhoods;

public sealed partial class Neighbourhood
{
    /// <summary>Adds a home with the next id, which is one more than the highest.</summary>
    public Problem? AddUnit()
    {
        if (_units.Count >= NeighbourhoodOptions.MostUnits)
            return new($"there are {NeighbourhoodOptions.MostUnits} units already, which is the limit");

        var id = string.Create(CultureInfo.InvariantCulture, $"E{HighestNumber() + 1:000}");
        if (_options.HomeOf(id) is not { } home)
            return NoData(id);

        Enter(NewPanel(id, home), home, []);
        return null;
    }

    /// <summary>Removes the home with the highest id, all of its units.</summary>
    public Problem? RemoveUnit()
    {
        if (_units.Count == 0)
            return new("there is no unit left to remove");

        var battery = _units.MaxBy(unit => (NumberOf(unit.Id), unit.Id))!.Battery;
        foreach (var unit in _units.Where(unit => unit.Battery == battery).Reverse().ToList())
            Remove(unit);
        return null;
    }

    /// <summary>Puts these in the place of all units; nothing changes when one of them can't be (E7, E8).</summary>
    public Problem? Replace(ValueList<UnitPanel> panels)
    {
        if (panels.Count > NeighbourhoodOptions.MostUnits)
            return new($"there can be {NeighbourhoodOptions.MostUnits} units at most");
        if (panels.DistinctBy(panel => panel.UnitId).Count() < panels.Count)
            return new("two units have the same id");

        var homes = panels.Where(panel => !GatewayUnits.IsFurther(panel.UnitId, panels)).ToList();
        if (homes.Find(panel => _options.HomeOf(panel.UnitId) is null) is { } unknown)
            return NoData(unknown.UnitId);

        while (_units.Count > 0)
            Remove(_units[^1]);
        foreach (var panel in homes)
            Enter(panel, _options.HomeOf(panel.UnitId)!, panels);
        return null;
    }

    static Problem NoData(string unitId) => new($"there are no data for a unit {unitId}");

    /// <summary>Its address has its id, however many there are (E9).</summary>
    UnitPanel NewPanel(string id, HomeOptions home) => new()
    {
        Card = new() { Id = id, Ip = $"{_options.Address}/{id}", Display = home.DisplayName ?? $"Sample_{id}" },
    };

    /// <summary>A home's battery and a unit for each of its buses, as told or new.</summary>
    void Enter(UnitPanel panel, HomeOptions home, ValueList<UnitPanel> told)
    {
        Settle();
        var battery = AddBattery(panel, home);
        for (var at = 0; at < home.Buses.Count; at++)
        {
            var id = GatewayUnits.IdAt(panel.UnitId, at);
            var unit = at == 0 ? panel : told.FirstOrDefault(other => other.UnitId == id) ?? NewPanel(id, home);
            AddConverter(unit, battery, BusNamed(home.Buses[at]));
        }

        Version++;
    }

    void AddConverter(UnitPanel panel, int battery, Bus bus)
    {
        var converter = _converters.Add(battery, _buses.IndexOf(bus));
        _units.Add(new()
        {
            Id = panel.UnitId,
            Battery = battery,
            Plate = panel,
            CameAtPass = _passes,
            CameAtEvaluation = _evaluations,
        });
        _indexById.Add(panel.UnitId, converter);
        TakeOver(converter, panel.Converter);
        bus.Add(converter, panel.UnitId);
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
        if (wasActive && (bus.Ramp is null || bus.Holder() is null))
            bus.EndRamp();
        if (wasActive)
            Evaluate(bus);
        Version++;
    }

    void RemoveBattery(int row)
    {
        _gone += LedgerOf(row);
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

        Bus bus = _options.GridOf(name) is { } lines
            ? new CircuitBus(name, _converters, lines)
            : new IdealBus(name, _converters);
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
