using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;
using Apis.Domain.Policies;
using static System.FormattableString;

namespace Apis.Domain.Topology;

/// <summary>Whether the lines of the grid, where they are in use, part the members in two (specification 11.1).</summary>
static class TopologyCheck
{
    const int MostNamed = 5;

    static readonly JsonPath BranchIds = PolicyPaths.Topology.Member("branchIds");
    static readonly JsonPath Association = PolicyPaths.Topology.Member("branchAssociation");
    static readonly JsonPath Capacity = PolicyPaths.Topology.Member("branchCurrentCapacityA");

    public static void Check(Draft<Policy> file)
    {
        var safety = file.Value.Safety;
        if (!safety.TopologyEnabled)
            return;

        if (file.IsSound(BranchIds) && safety.Branches.Count == 0)
            file.Error(BranchIds, "must name at least one line");

        foreach (var branch in safety.Branches)
            Check(file, branch, Association.Member(branch.Id));
    }

    static void Check(Draft<Policy> file, Branch branch, JsonPath place)
    {
        if (file.Findings.IsFull)
            return;

        if (file.IsSound(place))
            Sides(file, branch, place);
        if (file.IsSound(place, PolicyPaths.Members))
            Members(file, branch, place);

        var (capacity, dealA) = (Capacity.Member(branch.Id), file.Value.Mediator.DealGridCurrentA);
        if (file.IsSound(capacity, PolicyPaths.DealCurrent) && branch.CurrentCapacityA < dealA)
        {
            file.Warning(
                capacity, Invariant($"should be at least {PolicyPaths.DealCurrent} {dealA}, or no deal ever crosses the line"));
        }
    }

    static void Sides(Draft<Policy> file, Branch branch, JsonPath place)
    {
        var forward = branch.ForwardUnitIds.ToHashSet(StringComparer.Ordinal);
        foreach (var (at, unitId) in branch.BackwardUnitIds.Index())
        {
            if (forward.Contains(unitId))
            {
                file.Error(
                    place.Member("backwardUnitIds").Element(at), "is on the forward side too; a home is on one side of a line");
            }
        }
    }

    static void Members(Draft<Policy> file, Branch branch, JsonPath place)
    {
        var members = file.Value.MemberUnitIds.ToHashSet(StringComparer.Ordinal);
        Known(file, branch.ForwardUnitIds, members, place.Member("forwardUnitIds"));
        Known(file, branch.BackwardUnitIds, members, place.Member("backwardUnitIds"));

        members.ExceptWith(branch.ForwardUnitIds);
        members.ExceptWith(branch.BackwardUnitIds);
        var missing = file.Value.MemberUnitIds.Where(members.Contains).ToList();
        if (missing.Count > 0)
        {
            var names = string.Join(", ", missing.Take(MostNamed)) + (missing.Count > MostNamed ? ", …" : "");
            file.Error(place, $"must have every member on one side or the other; {names} is on neither");
        }
    }

    static void Known(Draft<Policy> file, ValueList<string> unitIds, HashSet<string> members, JsonPath place)
    {
        foreach (var (at, unitId) in unitIds.Index())
        {
            if (!members.Contains(unitId))
                file.Error(place.Element(at), $"must be one of {PolicyPaths.Members}");
        }
    }
}
