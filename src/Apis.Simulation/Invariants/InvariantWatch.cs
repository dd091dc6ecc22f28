using Apis.Domain;
using Apis.Emulation.Messages;
using Apis.Node.Events;
using Apis.Simulation.Recording;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Invariants;

/// <summary>Watches over what must hold in every run, asked or not; the first breach stays.</summary>
public sealed class InvariantWatch
{
    const int EventsBefore = 200;

    /// <summary>A home logs an ended deal when it hears of it, or in its next round.</summary>
    static readonly TimeSpan LogPatience = TimeSpan.FromMinutes(1);

    readonly Street _street;
    readonly Queue<(DateTimeOffset At, object Event)> _before = [];
    readonly Queue<DealEnded> _toBeLogged = [];
    readonly OneVoltageReference _voltage = new();

    InvariantWatch(Street street) => _street = street;

    public InvariantBreach? Breach { get; private set; }

    public static InvariantWatch Over(Street street)
    {
        var watch = new InvariantWatch(street);
        Hearing.Begin(street, watch.Hear);
        return watch;
    }

    /// <summary>What can't be seen from events: the batteries, the ledgers and the logs.</summary>
    public void Look(Snapshot hardware)
    {
        Judge(EnergyBalance.Of(hardware));
        foreach (var unitId in _street.UnitIds)
            Judge(EnergyBalance.Of(unitId, _street.LedgerOf(unitId)));
        while (_toBeLogged.TryPeek(out var ended) && _street.Now - ended.At > LogPatience)
            Judge(DealLogsAgree.Of(_toBeLogged.Dequeue().Deal, _street.FilesOf));
    }

    void Hear(object happened)
    {
        if (_before.Count == EventsBefore)
            _before.Dequeue();
        _before.Enqueue((_street.Now, happened));

        if (happened is DeviceStepTaken taken)
            Judge(_voltage.After(taken));
        else if (happened is DealEnded ended)
            _toBeLogged.Enqueue(ended);
    }

    void Judge(string? wrong)
    {
        if (wrong is not null)
        {
            Breach ??= new(
                _street.Now, wrong, _before.Select(before => EventLine.Of(before.At, before.Event)).ToValueList());
        }
    }
}
