using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Buses;

/// <summary>
/// A bus that is one node: the first CV converter sets everybody's voltage and takes the rest of the current; neither droop nor
/// its limit have an effect (emulator 10.1). A further CV converter carries nothing (E11).
/// </summary>
sealed class IdealBus(string name, Converters converters) : Bus(name, converters)
{
    double _leakResistanceOhm = double.PositiveInfinity;
    double _leakCurrentA;

    public override double LeakCurrentA => _leakCurrentA;

    public override Problem? SetLeak(string? node, double? resistanceOhm)
    {
        if (node is not null)
            return new($"bus {Name} is one node; a leak is not at one of several");

        _leakResistanceOhm = resistanceOhm ?? double.PositiveInfinity;
        return null;
    }

    public override Problem? SetLine(string from, string to, bool isOpen) => new($"bus {Name} has no lines");

    public override void Measure()
    {
        var holder = Holder();
        var voltageV = holder is { } cv ? Converters.TargetGridVoltageV[cv] : 0;
        var (restA, flows) = (0.0, false);
        foreach (var member in Members)
        {
            var isConstantCurrent = Converters.Mode[member] is ConverterMode.Charge or ConverterMode.Discharge;
            var currentA = holder is not null && isConstantCurrent ? Converters.ConstantCurrentA(member) : 0;
            Set(member, voltageV, currentA, isWhole: holder is null || !isConstantCurrent);
            Converters.State[member] = holder is null ? MeterState.Dead : MeterState.Measured;
            restA -= currentA;
            flows |= isConstantCurrent;
        }

        _leakCurrentA = voltageV / _leakResistanceOhm;
        if (holder is { } reference)
            Set(reference, voltageV, restA - _leakCurrentA, isWhole: !flows && _leakCurrentA == 0);
    }

    void Set(int member, double voltageV, double currentA, bool isWhole)
    {
        Converters.GridVoltageV[member] = voltageV;
        Converters.GridCurrentA[member] = currentA;
        Converters.CurrentIsWhole[member] = isWhole;
        Converters.IsRamping[member] = false;
    }
}
