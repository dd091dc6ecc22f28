using System.Globalization;
using Apis.Emulation.Buses;
using Apis.Emulation.Ledgers;
using Apis.Emulation.PowerFlow;
using Apis.Emulation.Profiles;

namespace Apis.Emulation.Neighbourhoods;

/// <summary>
/// The hardware of all homes and the buses between them, as numbers. One thread at a time; the actor Plant sees to that.
/// </summary>
public sealed partial class Neighbourhood
{
    const double SecondsPerHour = 3600;

    readonly NeighbourhoodOptions _options;
    readonly Batteries _batteries = new();
    readonly EnergyCounters _counted = new();
    readonly Converters _converters = new();
    readonly PowerFlow.PowerFlow _flow;
    readonly ProfileBank _profiles = new();
    readonly HomeInputs _inputs = new();
    readonly List<Unit> _units = [];
    readonly Dictionary<string, int> _indexById = new(StringComparer.Ordinal);
    readonly List<Bus> _buses = [];
    long _passes;
    long _evaluations;
    long _settledAtS;

    public Neighbourhood(NeighbourhoodOptions options)
    {
        _options = options;
        (ElapsedS, _settledAtS) = (options.BeginsAtS, options.BeginsAtS);
        _flow = new(_batteries, _counted, options.Constants);
        Acceleration = options.Acceleration;
    }

    /// <summary>Emulated seconds in a pass.</summary>
    public int Acceleration { get; private set; }

    /// <summary>Emulated seconds since the start.</summary>
    public long ElapsedS { get; private set; }

    public DateTime Now => _options.Start.AddSeconds(ElapsedS);

    /// <summary>Whether the data had no more values for the last pass, which was finished with the values before.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Grows whenever something may show another value than before.</summary>
    public long Version { get; private set; }

    public IReadOnlyList<string> UnitIds => [.. _units.Select(unit => unit.Id)];

    /// <summary>One pass of the power flow: sun and load of this moment, what follows of them, and then time goes on.</summary>
    public void Pass()
    {
        StepRamps();
        Flow();
    }

    /// <summary>A pass without what the buses do in it.</summary>
    public void Flow()
    {
        HasEnded = !_profiles.MoveTo(ElapsedS);
        _inputs.Give(_profiles.ValuesW, _batteries);
        _flow.Pass(Acceleration);
        ElapsedS += Acceleration;
        _passes++;
        _evaluations++;
        Version++;
    }

    /// <summary>The buses that are on their way go a step; a pass begins with it.</summary>
    public void StepRamps()
    {
        foreach (var bus in _buses)
        {
            if (bus.Ramp is null)
                continue;

            bus.StepRamp();
            Version++;
            if (bus.Ramp is null)
                Evaluate(bus);
        }
    }

    string Time() => Now.ToString("yyyy/MM/dd-HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>After a bus was measured anew: what the converters take, and what that means for the homes.</summary>
    void Evaluate(Bus bus)
    {
        Settle();
        foreach (var member in bus.Members)
            MeasurePower(member);
        for (var row = 0; row < _batteries.Count; row++)
            (_batteries.GridPowerW[row], _batteries.ConverterLossW[row]) = (0, 0);
        for (var converter = 0; converter < _converters.Count; converter++)
            AddToBattery(converter);
        for (var row = 0; row < _batteries.Count; row++)
            _flow.EvaluateAgain(row);
        _evaluations++;
        Version++;
    }

    void MeasurePower(int converter)
    {
        var powerW = _converters.GridCurrentA[converter] * _converters.GridVoltageV[converter];
        _converters.GridPowerW[converter] = powerW;
        _converters.BatteryPowerW[converter] =
            powerW - ConverterLosses.LossW(_converters.Mode[converter], _options.Constants);
    }

    void AddToBattery(int converter)
    {
        var battery = _converters.Battery[converter];
        _batteries.GridPowerW[battery] += _converters.GridPowerW[converter];
        _batteries.ConverterLossW[battery] += _converters.GridPowerW[converter] - _converters.BatteryPowerW[converter];
    }

    /// <summary>Counts what flowed through the converters since they were measured last, as it only changes then.</summary>
    void Settle()
    {
        var hours = (ElapsedS - _settledAtS) / SecondsPerHour;
        _settledAtS = ElapsedS;
        if (hours == 0)
            return;

        for (var converter = 0; converter < _converters.Count; converter++)
        {
            var (battery, wh) = (_converters.Battery[converter], _converters.GridPowerW[converter] * hours);
            _counted.FromBusWh[battery] += Math.Max(wh, 0);
            _counted.ToBusWh[battery] += Math.Max(-wh, 0);
        }

        for (var row = 0; row < _batteries.Count; row++)
        {
            _counted.Hours[row] += hours;
            _counted.ConverterLossWh[row] += _batteries.ConverterLossW[row] * hours;
        }
    }
}
