using System.Globalization;
using Apis.Domain.Errors;
using Apis.Emulation.Clocks;
using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;

namespace Apis.Emulation.Hardware;

/// <summary>
/// The emulated hardware of a neighbourhood: the only one who touches its numbers. Messages for a unit go by way of the unit's
/// converter or battery, which may be slow or silent.
/// </summary>
public sealed partial class Plant : ReceiveActor
{
    readonly Neighbourhood _neighbourhood;
    readonly PlantOptions _options;
    readonly Dictionary<string, IActorRef> _converters = new(StringComparer.Ordinal);
    readonly Dictionary<string, IActorRef> _batteries = new(StringComparer.Ordinal);
    readonly Dictionary<string, IActorRef> _grids = new(StringComparer.Ordinal);
    IActorRef _clock = ActorRefs.Nobody;
    ClockMode _mode;

    public Plant(Neighbourhood neighbourhood, PlantOptions options)
    {
        (_neighbourhood, _options, _mode) = (neighbourhood, options, options.Clock);

        Receive<ReadAll>(_ => Sender.Tell(Snapshot()));
        Receive<IForUnit>(ToUnit);
        Receive<IForBus>(ToBus);
        Receive<Admitted>(admitted => Execute(admitted.Message));
        Receive<StopByItself>(stop => StopConverter(stop.UnitId));
        Receive<AddUnit>(_ => ChangeUnits(_neighbourhood.AddUnit()));
        Receive<RemoveUnit>(_ => ChangeUnits(_neighbourhood.RemoveUnit()));
        Receive<ReplaceUnits>(Replace);
        Receive<SetAcceleration>(Accelerate);
        Receive<SetClock>(SetClock);
        Receive<StepClock>(Step);
        Receive<ClockIs>(SetMode);
        Receive<RunPasses>(Run);
    }

    protected override void PreStart()
    {
        _clock = Context.ActorOf(Props.Create(() => new Clock(_options.PassPeriod, _options.Clock)), "clock");
        MeetUnits();
    }

    void ToUnit(IForUnit message)
    {
        var to = message is SetEmu or ReadBattery or SetBatteryFaults ? _batteries : _converters;
        if (to.TryGetValue(message.UnitId, out var child))
            child.Forward(message);
        else
            Refuse(RefusalKind.UnknownUnit, $"there is no unit {message.UnitId}");
    }

    void ToBus(IForBus message)
    {
        if (_grids.TryGetValue(message.Bus, out var child))
            child.Forward(message);
        else
            Refuse(RefusalKind.BadValue, $"there is no bus {message.Bus}");
    }

    void ChangeUnits(Problem? problem)
    {
        if (problem is not null)
        {
            Refuse(RefusalKind.Impossible, problem.Text);
            return;
        }

        MeetUnits();
        Sender.Tell(Snapshot());
    }

    /// <summary>Those that come have no faults of those that went.</summary>
    void Replace(ReplaceUnits message)
    {
        var problem = _neighbourhood.Replace(message.Units);
        if (problem is null)
        {
            Dismiss(_converters);
            Dismiss(_batteries);
        }

        ChangeUnits(problem);
    }

    static void Dismiss(Dictionary<string, IActorRef> children)
    {
        foreach (var child in children.Values)
            Context.Stop(child);
        children.Clear();
    }

    /// <summary>A converter and a battery for each unit that has none, none for those that are gone.</summary>
    void MeetUnits()
    {
        var (ids, patience) = (_neighbourhood.UnitIds, _options.DeadMansSwitch);
        Meet(_converters, ids, "dcdc-", id => Props.Create(() => new Dcdc(id, patience)));
        Meet(_batteries, ids, "battery-", id => Props.Create(() => new Battery()));
        Meet(_grids, _neighbourhood.BusNames, "grid-", id => Props.Create(() => new DcGrid()));
    }

    static void Meet(
        Dictionary<string, IActorRef> children, IReadOnlyList<string> names, string prefix, Func<string, Props> propsOf)
    {
        foreach (var gone in children.Keys.Except(names, StringComparer.Ordinal).ToList())
        {
            Context.Stop(children[gone]);
            children.Remove(gone);
        }

        foreach (var name in names)
        {
            if (!children.ContainsKey(name))
                children[name] = Context.ActorOf(propsOf(name), FreeName(prefix + name));
        }
    }

    /// <summary>A child that is about to end still has its name.</summary>
    static string FreeName(string name)
    {
        var free = name;
        for (var generation = 2; !Context.Child(free).Equals(ActorRefs.Nobody); generation++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}.{generation}");
        return free;
    }

    void Refuse(RefusalKind kind, string reason) => Sender.Tell(new Refusal(kind, reason));
}
