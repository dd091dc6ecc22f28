using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Emulation.Panels;
using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Buses;

/// <summary>A DC bus and the converters on it, in the order in which they were added.</summary>
abstract class Bus(string name, Converters converters)
{
    readonly List<int> _members = [];

    public string Name { get; } = name;

    public IReadOnlyList<int> Members => _members;

    /// <summary>Null when the voltage is where it is going.</summary>
    public Ramp? Ramp { get; private set; }

    /// <summary>From the bus to earth.</summary>
    public abstract double LeakCurrentA { get; }

    public virtual ValueList<NodePanel> Nodes => [];

    public virtual ValueList<LinePanel> Lines => [];

    /// <summary>What is wrong, in words; `unitOf` names the unit of a converter.</summary>
    public virtual ValueList<string> Alarms(Func<int, string> unitOf) => [];

    protected Converters Converters { get; } = converters;

    public virtual void Add(int converter, string unitId) => _members.Add(converter);

    /// <summary>Removes a converter; the rows of those behind it move up by one.</summary>
    public virtual void Remove(int converter)
    {
        _members.Remove(converter);
        for (var at = 0; at < _members.Count; at++)
            _members[at] -= _members[at] > converter ? 1 : 0;
    }

    /// <summary>The first one in CV mode, which holds the voltage; null when nobody does.</summary>
    public int? Holder()
    {
        foreach (var member in _members)
        {
            if (Converters.Mode[member] is ConverterMode.VoltageReference)
                return member;
        }

        return null;
    }

    /// <summary>
    /// What all converters measure once one of them was told something. A bus that nobody held, and one that is on its way, go
    /// to their voltage in steps; any other change counts at once, also where only the last step has to settle (E10, E12).
    /// </summary>
    public void Update(double wasAtV, bool wasHeld, double secondsPerPass)
    {
        var targetV = Holder() is { } holder ? Converters.TargetGridVoltageV[holder] : 0;
        if (Ramp?.TargetV == targetV)
            return;

        Ramp = !wasHeld || Ramp is { IsOver: false } ? Ramp.From(wasAtV, targetV, secondsPerPass) : null;
        if (Ramp is null)
            Measure();
    }

    /// <summary>Goes a step towards the voltage; after the last step everything is measured.</summary>
    public bool StepRamp()
    {
        if (Ramp is not { } ramp)
            return false;

        if (ramp.IsOver)
            EndRamp();
        else
            Show(ramp.Step());
        return true;
    }

    public void EndRamp()
    {
        Ramp = null;
        Measure();
    }

    /// <summary>Lets current out to earth; null is no leak. What is wrong with that, or null.</summary>
    public abstract Problem? SetLeak(string? node, double? resistanceOhm);

    public abstract Problem? SetLine(string from, string to, bool isOpen);

    /// <summary>Sets what the members measure.</summary>
    public abstract void Measure();

    void Show(double voltageV)
    {
        foreach (var member in _members)
        {
            Converters.GridVoltageV[member] = voltageV;
            Converters.IsRamping[member] = true;
        }
    }
}
