using Apis.Cluster.State;
using Apis.Domain.Errors;
using Apis.Domain.Nodes;
using Apis.Node.Deals;
using Apis.Node.Disks;
using Apis.Node.Errors;
using Apis.Node.Messages;
using Apis.Node.Nodes;
using Apis.Node.Timers;

namespace Apis.Node.DealLogs;

/// <summary>
/// Writes the home's deals to its disk while they run and once more when they have ended, also when the home was away then
/// (specification 9.3; user, mediator and node 9).
/// </summary>
public sealed class DealLogger : ReceiveActor, IWithTimers
{
    readonly NodeSurroundings _node;
    readonly ErrorReporting _errors;
    readonly DealStore _deals;
    readonly DealLog _log;
    Periodically _rounds = null!;
    NodeFiles _files;

    public DealLogger(NodeSurroundings node, NodeFiles files, IDisk disk, string temporaryFolder)
    {
        (_node, _files, _errors) = (node, files, new(node));
        (_deals, _log) = (new(node.Cluster.State), new(disk, temporaryFolder, node.Zone));

        Receive<FilesAre>(message => _files = message.Files);
        ReceiveAsync<DealHasEnded>(_ => Guarded(LogEnded));
        ReceiveAsync<Due>(_ => _rounds.Run(() => Guarded(LogAll)));
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart()
    {
        _node.Cluster.Bus.Subscribe(Topics.EndedDeals, Self);
        _rounds = new(Timers, Due.Instance, () => _files.Policy.Mediator.DealLoggingPeriod);
        _rounds.Begin();
    }

    protected override void PostStop() => _node.Cluster.Bus.Unsubscribe(Topics.EndedDeals, Self);

    async Task LogAll()
    {
        foreach (var deal in await _deals.ReadThoseOf(_node.UnitId))
            _log.Write(deal, _files.Node);
        await LogEnded();
    }

    /// <summary>The last record of each; the entry goes when both homes have written it.</summary>
    async Task LogEnded()
    {
        foreach (var entry in await _node.Cluster.State.List(DealKeys.Ended))
        {
            var ended = SharedJson.Read<EndedDeal>(entry.Value);
            if (!ended.UnitIdsToLog.Contains(_node.UnitId))
                continue;

            _log.Write(ended.Deal, _files.Node);
            await Confirm(entry.Key, _node.UnitId);
        }
    }

    async Task Confirm(string key, string unitId)
    {
        while (await _node.Cluster.State.Read(key) is { } entry)
        {
            var rest = SharedJson.Read<EndedDeal>(entry.Value).LoggedBy(unitId);
            var change = new Change(key, rest.UnitIdsToLog.Count == 0 ? null : SharedJson.Print(rest));
            if (await _node.Cluster.State.Commit([new(key, entry.Revision)], [change]) is not null)
                return;
        }
    }

    /// <summary>What was acknowledged must be on disk: a disk that doesn't take it ends the node.</summary>
    async Task Guarded(Func<Task> work)
    {
        try
        {
            await _errors.WhileReachable(work);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            _errors.Report(new(
                $"a deal can't be logged: {unwritable.Message}", ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Fatal)));
        }
    }

    sealed class Due
    {
        public static Due Instance { get; } = new();
    }
}
