using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Domain.Topology;

/// <summary>The part of policy.json that describes the lines of the grid (specification 11.1).</summary>
static class TopologySection
{
    public const string Name = "gridTopologyBasedEvaluation";

    public static (bool Enabled, ValueList<Branch> Branches) Read(Section topology)
    {
        var enabled = topology.Optional("enabled", Kinds.Flag, false);
        topology.InUse = enabled;

        var ids = topology.FindList("branchIds", Kinds.Name, isNeeded: enabled) ?? [];
        var (association, capacities) = (topology.In("branchAssociation"), topology.In("branchCurrentCapacityA"));
        return (enabled, ids.Select(id => Read(id, association.In(id), capacities)).OfType<Branch>().ToValueList());
    }

    public static JsonObject Print(bool enabled, ValueList<Branch> branches)
    {
        var (association, capacities) = (new JsonFields(), new JsonFields());
        foreach (var branch in branches)
        {
            capacities.Put(branch.Id, JsonNumber.Of(branch.CurrentCapacityA));
            association.Put(branch.Id, new JsonFields
            {
                { "forwardUnitIds", branch.ForwardUnitIds },
                { "backwardUnitIds", branch.BackwardUnitIds },
            }.ToObject());
        }

        return new JsonFields
        {
            { "enabled", enabled },
            { "branchIds", branches.Select(branch => branch.Id).ToValueList() },
            { "branchAssociation", association.ToObject() },
            { "branchCurrentCapacityA", capacities.ToObject() },
        }.ToObject();
    }

    /// <summary>Null when the topology isn't in use and the line is incomplete.</summary>
    static Branch? Read(string id, Section homes, Section capacities)
    {
        var inUse = homes.InUse;
        var forward = homes.FindList("forwardUnitIds", Kinds.Id, isNeeded: inUse);
        var backward = homes.FindList("backwardUnitIds", Kinds.Id, isNeeded: inUse);
        var capacityA = capacities.FindValue(id, Kinds.Number(Bounds.Positive), isNeeded: inUse);
        var isComplete = forward is not null && backward is not null && capacityA is not null;
        return inUse || isComplete ? new(id, forward ?? [], backward ?? [], capacityA ?? 1) : null;
    }
}
