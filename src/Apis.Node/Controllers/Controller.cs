using Apis.Cluster.Memberships;
using Apis.Domain.Converters;
using Apis.Domain.Modes;
using Apis.Domain.Nodes;
using Apis.Domain.Units;
using Apis.Node.Drivers;
using Apis.Node.Errors;
using Apis.Node.Messages;
using Apis.Node.Nodes;
using Apis.Node.Timers;
using Microsoft.Extensions.Logging;

namespace Apis.Node.Controllers;

/// <summary>
/// Answers for a home's converter: reads it, commands it for whoever may, and watches over its safety (specification 4.6 and
/// 12.2). It waits for nobody, so that it can stop the converter at any time; what takes time its device does.
/// </summary>
public sealed partial class Controller : ReceiveActor, IWithTimers
{
    readonly NodeSurroundings _node;
    readonly IDriver _driver;
    readonly ControllerSources _sources;
    readonly ErrorReporting _errors;
    readonly ILogger _log;
    readonly Random _random;
    readonly JobQueue _jobs = new();
    NodeFiles _files;
    LocalMode? _localMode;
    UnitReading? _reading;
    DateTimeOffset? _dynamicCheckOffUntil;
    IActorRef _device = ActorRefs.Nobody;
    Periodically _acquisitions = null!;

    /// <param name="node">Where it lives.</param>
    /// <param name="driver">The home's hardware.</param>
    /// <param name="files">The settings to begin with; <see cref="FilesAre"/> brings others.</param>
    /// <param name="sources">What it asks the cluster.</param>
    /// <param name="highestEpochSeen">Of a GridMaster, in earlier lives of the node; each greater one is told the parent.</param>
    public Controller(
        NodeSurroundings node, IDriver driver, NodeFiles files, ControllerSources sources, long highestEpochSeen)
    {
        (_node, _driver, _files, _sources, _highestEpochSeen) = (node, driver, files, sources, highestEpochSeen);
        (_errors, _log, _random) = (new(node), node.Loggers.CreateLogger<Controller>(), node.RandomFor(nameof(Controller)));

        Receive<FilesAre>(message => _files = message.Files);
        Receive<LocalModeIs>(message => _localMode = message.Mode);
        Receive<WhatIsKnown>(_ => Sender.Tell(new Known(_reading)));

        Receive<ReadUnitData>(request => AskWhoIsGridMaster(request.Token, request));
        Receive<ReadDeviceStatus>(request => AskWhoIsGridMaster(request.Token, request));
        Receive<ControlDevice>(request => AskWhoIsGridMaster(request.Token, request));
        Receive<CommandByPerson>(AskForMode);
        Receive<GridMasterIs>(Hear);
        Receive<ModeIs>(Hear);
        Receive<NotToBeKnown>(Refuse);
        Receive<StopByItself>(stop => Stop(DeviceCommand.Wait, stop.Reason, Sender));

        Receive<AcquisitionIsDue>(_ => Acquire());
        Receive<ReadingIs>(Learn);
        Receive<JobEnded>(End);
        Receive<StopIsOwed>(_ => StopAgain());
        Receive<SafetyBasis>(Evaluate);
        Receive<NoSafetyBasis>(EvaluateAlone);

        Receive<MembershipLost>(_ => LoseMembership());
        Receive<MembersChanged>(_ => { });
        Receive<MembershipRegained>(_ => RegainMembership());
        Receive<CutOffForLong>(_ => StopCutOff());
    }

    public ITimerScheduler Timers { get; set; } = null!;

    TimeSpan AcquisitionPeriod => _files.Policy.Controller.DataAcquisitionPeriod;

    protected override void PreStart()
    {
        var (node, driver) = (_node, _driver);
        _device = Context.ActorOf(Props.Create(() => new Device(node, driver)), "device");
        _node.Cluster.Bus.Serve(ServiceNames.Controller, Self);
        _acquisitions = new(Timers, AcquisitionIsDue.Instance, () => AcquisitionPeriod);
        _acquisitions.Begin();
    }

    protected override void PostStop() => _node.Cluster.Bus.Withdraw(ServiceNames.Controller);

    sealed class AcquisitionIsDue
    {
        public static AcquisitionIsDue Instance { get; } = new();
    }
}
