using Apis.Cluster.Buses;
using Apis.Cluster.Leases;
using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Domain.Interlocks;
using Apis.Domain.Units;
using Apis.Node.Messages;
using Apis.Node.Nodes;

namespace Apis.Node.GridMasters;

/// <summary>
/// How a GridMaster reaches the homes: each message carries its token. The only problem that raises an error here is that a home
/// doesn't answer.
/// </summary>
sealed class Homes(NodeSurroundings node, Lease lease)
{
    readonly GridMasterToken _token = new(lease.UnitId, lease.Epoch);

    /// <summary>What the home last read.</summary>
    public Task<Outcome<UnitReading>> Read(string unitId, TimeSpan patience) =>
        Ask(unitId, new ReadUnitData(_token, IsUrgent: false), patience);

    /// <summary>What its hardware says now.</summary>
    public Task<Outcome<UnitReading>> ReadHardware(string unitId, TimeSpan patience) =>
        Ask(unitId, new ReadUnitData(_token, IsUrgent: true), patience);

    public Task<Outcome<UnitReading>> ReadStatus(string unitId, TimeSpan patience) =>
        Ask(unitId, new ReadDeviceStatus(_token), patience);

    public Task<Outcome<UnitReading>> Command(Domain.Converters.UnitCommand order, TimeSpan patience) =>
        Ask(order.UnitId, new ControlDevice(_token, order.Command), patience);

    /// <summary>Who refuses has reported why; who doesn't answer is named here (H8).</summary>
    async Task<Outcome<UnitReading>> Ask(string unitId, object message, TimeSpan patience)
    {
        var reply = await node.Cluster.Bus.Ask(unitId, ServiceNames.Controller, message, patience);
        return reply switch
        {
            { Message: UnitData data } => data.Reading,
            { Message: Refused { Problem: var problem } } => problem with { Raises = null },
            { Kind: ReplyKind.Nobody } => new UnreachableHome(unitId, "is not there").Problem,
            { Kind: ReplyKind.NoAnswer } => new UnreachableHome(unitId, "doesn't answer").Problem,
            _ => throw new InvalidOperationException($"{unitId} answered {reply.Message?.GetType()}."),
        };
    }

    readonly record struct UnreachableHome(string UnitId, string What)
    {
        public Problem Problem => new($"{UnitId} {What}", ErrorKind.Global(ErrorCategory.Hardware, ErrorLevel.Warn));
    }
}
