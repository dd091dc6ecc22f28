using Apis.Cluster;
using Apis.Cluster.Memberships;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Interlocks;
using Apis.Domain.Modes;
using Apis.Domain.Nodes;
using Apis.Domain.Units;
using Apis.Node.Drivers;
using Apis.Node.Errors;
using Apis.Node.Events;
using Apis.Node.Messages;
using Apis.Node.Nodes;

namespace Apis.Node.Controllers;

/// <summary>
/// The only one in a node that has anything done with the hardware: reads it, checks it, and carries out what the GridMaster, the
/// home itself or a person orders (specification 4.3, 12; GridMaster and controller 4 to 6).
/// </summary>
public sealed partial class Controller : ReceiveActor, IWithTimers
{
    readonly NodeSurroundings _node;
    readonly IDriver _driver;
    readonly ErrorReporting _errors;
    readonly OwnSafety _safety;
    readonly Random _chance;
    readonly ErrandQueue _errands = new();
    IActorRef _device = ActorRefs.Nobody;
    NodeFiles _files;
    AuthorityView _authority;
    UnitReading? _reading;
    Action _cancel = () => { };
    DateTimeOffset? _acquisitionBegan;

    public Controller(NodeSurroundings node, IDriver driver, NodeFiles files, long epochSeen, LocalMode? mode)
    {
        (_node, _driver, _files) = (node, driver, files);
        _authority = new(null, epochSeen, EffectiveMode.Stop);
        (_errors, _safety, _chance) = (new(node), new(node, mode), node.RandomFor("controller"));

        Receive<FilesAre>(message => _files = message.Files);
        Receive<LocalModeIs>(message => _safety.LocalMode = message.Mode);
        Receive<NodeLeaves>(_ => { });
        Receive<WhatIsKnown>(_ => Sender.Tell(new Known(_reading)));
        Receive<StopByItself>(_ => Take(Errand.Stop(Sender)));
        ReceiveAsync<ReadUnitData>(message => Obey(message.Token, () => Read(message)));
        ReceiveAsync<ReadDeviceStatus>(message => Obey(message.Token, () => Take(Errand.Read(Sender, all: false))));
        ReceiveAsync<ControlDevice>(message => Obey(message.Token, () => Take(Errand.Carry(Sender, message.Command))));
        Receive<UnitTold>(Learn);
        Receive<ConverterTold>(Learn);
        Receive<StepFailed>(failed => Publish(failed.Step, failed.Problem));
        ReceiveAsync<JobEnded>(End);
        Receive<AcquisitionIsDue>(_ => Acquire());
        Receive<MembershipLost>(_ => CutOff());
        Receive<MembershipRegained>(_ => Timers.Cancel(nameof(CutOff)));
        Receive<VoltageReferenceIsOver>(_ => Take(Errand.Stop(ActorRefs.Nobody)));
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart()
    {
        _device = Context.ActorOf(Props.Create(() => new Device(_node, _driver)), "device");
        _node.Cluster.Bus.Serve(ServiceNames.Controller, Self);
        Acquire();
    }

    protected override void PostStop() => _node.Cluster.Bus.Withdraw(ServiceNames.Controller);

    /// <summary>Whoever isn't GridMaster, or is one of an epoch that is over, is refused.</summary>
    async Task Obey(GridMasterToken token, Action obey)
    {
        if (await Refusal(token) is { } refusal)
        {
            _errors.Report(refusal);
            Sender.Tell(new Refused(refusal));
            return;
        }

        if (token.Epoch > _authority.HighestEpochSeen)
            Context.Parent.Tell(new EpochSeen(token.Epoch));
        _authority = _authority.After(token);
        obey();
    }

    async Task<Problem?> Refusal(GridMasterToken token)
    {
        try
        {
            var holder = await _node.Cluster.Leases.Find(GridMasters.Roles.GridMaster);
            _authority = _authority with { GridMasterHolder = holder?.UnitId };
            return CommandAuthority.RefusalOfGridMaster(token, _authority, _files.Policy);
        }
        catch (ClusterUnavailableException unavailable)
        {
            return new(unavailable.Message, ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn));
        }
    }

    void Read(ReadUnitData message)
    {
        if (message.IsUrgent || _reading is null)
            Take(Errand.Read(Sender, all: true));
        else
            Sender.Tell(new UnitData(_reading));
    }

    void Take(Errand errand)
    {
        if (!_errands.TryAdd(errand))
        {
            errand.Asker.Tell(new Refused(new($"{_node.UnitId} has too much to do")));
            return;
        }

        // What is under way ends at its next step, and answers for itself (H4).
        if (errand.IsStop && _errands.Running is { IsStop: false })
            _cancel();
        BeginNext();
    }

    void BeginNext()
    {
        while (_errands.TryBegin() is { } errand && !TryBegin(errand))
            continue;
    }

    /// <summary>False when there is nothing for the device to do, and the errand has been answered.</summary>
    bool TryBegin(Errand errand)
    {
        var end = new CancellationTokenSource();
        _cancel = end.Cancel;
        if (errand.Command is { } command)
            return TryBegin(command, end.Token);

        BeginRead(errand.ReadsAll, end.Token);
        return true;
    }

    bool TryBegin(DeviceCommand command, CancellationToken end)
    {

        var plan = DevicePlans.For(
            command, _reading?.Converter ?? new(), _files.Policy, _files.Hardware, _chance);
        foreach (var remark in plan.Remarks)
            _errors.Report(remark);
        if (plan.Refusal is { } refusal)
        {
            _errors.Report(refusal);
            _errands.End().Asker.Tell(new Refused(refusal));
            return false;
        }

        _safety.CommandBegins(command.Action, plan, _files.Policy);
        _device.Tell(new DeviceJob.Carry(plan, _files.Policy, _files.Hardware, end));
        return true;
    }

    void BeginRead(bool all, CancellationToken end)
    {
        if (all)
            _acquisitionBegan = _node.Now;
        _device.Tell(all
            ? new DeviceJob.ReadAll(_files.Policy, _files.Hardware, end)
            : new DeviceJob.ReadStatus(_files.Policy, _files.Hardware, end));
    }

    async Task End(JobEnded ended)
    {
        var errand = _errands.End();
        if (ended.Problem is { } problem)
            _errors.Report(problem);
        else if (errand.Command is { } command)
            _safety.CommandSucceeded(command.Action);
        else if (errand.ReadsAll)
            await Check();

        errand.Asker.Tell(ended.Problem is null && _reading is not null
            ? new UnitData(_reading)
            : new Refused(ended.Problem ?? new($"{_node.UnitId} has not read its hardware yet")));
        if (errand.ReadsAll)
            RearmAcquisition();
        BeginNext();
    }

    async Task Check()
    {
        foreach (var problem in await _safety.Check(_reading!, _files))
            _errors.Report(problem);
    }

    void Learn(UnitTold told)
    {
        _reading = new(
            _node.UnitId, told.Reading.Time ?? _node.Now, told.Reading.Converter.ToReading(), told.Reading.Battery);
        Context.System.EventStream.Publish(new UnitRead(_reading));
    }

    void Learn(ConverterTold told)
    {
        if (_reading is not null)
            _reading = _reading with { Converter = _reading.Converter.With(told.Reply) };
        if (told.Step is { } step)
            Publish(step, problem: null);
    }

    void Publish(DeviceStep step, Problem? problem) => Context.System.EventStream.Publish(
        new DeviceStepTaken(_node.UnitId, _node.Now, step, _reading?.Converter, problem));
}
