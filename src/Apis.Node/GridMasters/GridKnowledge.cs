using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;
using Apis.Domain.Units;
using Apis.Node.Deals;
using Apis.Node.Events;

namespace Apis.Node.GridMasters;

/// <summary>
/// What the GridMaster knows during a pass over the deals, and how it learns more: whatever a home answers and whatever is
/// written is in the view at once.
/// </summary>
sealed class GridKnowledge(Homes homes, DealStore store, GridMasterTools tools, HardwareConfig hardware)
{
    readonly HashSet<string> _unreachable = new(StringComparer.Ordinal);

    public GridView View { get; private set; } = null!;

    public Policy Policy => View.Policy;

    public void Begin(GridView view) => View = view;

    public Deal Deal(string dealId) => View.Deals.First(deal => deal.DealId == dealId);

    /// <summary>It didn't answer when it was last asked.</summary>
    public bool IsUnreachable(string unitId) => _unreachable.Contains(unitId);

    /// <summary>Null when the home has carried it out.</summary>
    public async Task<Problem?> Command(UnitCommand order) =>
        Learn(order.UnitId, await homes.Command(order, PatienceFor(order)));

    public async Task<Problem?> Command(IEnumerable<UnitCommand> orders)
    {
        foreach (var order in orders)
        {
            if (await Command(order) is { } problem)
                return problem;
        }

        return null;
    }

    /// <summary>All of them at once; the first problem in the order of the homes.</summary>
    public Task<Problem?> ReadHardware(params IReadOnlyCollection<string> unitIds) =>
        ReadAll(unitIds, unitId => homes.ReadHardware(unitId, ReadPatience));

    public Task<Problem?> ReadStatus(params IReadOnlyCollection<string> unitIds) =>
        ReadAll(unitIds, unitId => homes.ReadStatus(unitId, ReadPatience));

    public async Task<Problem?> Write(params IReadOnlyCollection<Deal> deals)
    {
        if (deals.Count == 0)
            return null;
        if (await store.Write(tools.Lease.Fence, deals) is { } problem)
            return problem;

        View = View.With([.. deals]);
        foreach (var deal in deals)
            tools.Events.Publish(new DealChanged(deal, tools.Node.Now));
        return null;
    }

    public async Task<Problem?> Write(Outcome<Deal> deal) => deal.Succeeded ? await Write(deal.Value) : deal.Problem;

    /// <summary>Takes the deal out of the shared state and out of the view.</summary>
    public async Task<Problem?> End(Deal deal)
    {
        if (await tools.Ending.Run(deal) is { } problem)
            return problem;

        View = View with { Deals = View.Others(deal).ToValueList() };
        return null;
    }

    async Task<Problem?> ReadAll(
        IReadOnlyCollection<string> unitIds, Func<string, Task<Outcome<UnitReading>>> read)
    {
        var readings = await Task.WhenAll(unitIds.Select(read));
        return unitIds.Zip(readings, Learn).ToList().Find(problem => problem is not null);
    }

    /// <summary>Of a home that didn't do what it was told nobody knows the mode until it is read again (H18).</summary>
    Problem? Learn(string unitId, Outcome<UnitReading> answer)
    {
        if (answer.Problem?.Raises is null)
            _unreachable.Remove(unitId);
        else
            _unreachable.Add(unitId);

        if (answer.Succeeded)
            View = View.With(answer.Value);
        else if (View.Unit(unitId) is { } known)
            View = View.With(known with { Converter = known.Converter with { Mode = null } });
        return answer.Problem;
    }

    TimeSpan ReadPatience => 3 * CommandDuration.RequestAtMost(Policy.Controller);

    /// <summary>As long as the home's plan can take at worst, behind a reading that is under way (H18).</summary>
    TimeSpan PatienceFor(UnitCommand order)
    {
        var reading = View.Unit(order.UnitId)?.Converter ?? new ConverterReading();
        var plan = DevicePlans.For(order.Command, reading, Policy, hardware, tools.Chance);
        return CommandDuration.AtMost(plan.Steps, Policy.Controller) + ReadPatience;
    }
}
