using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.Voltage;
using Apis.Node.Errors;

namespace Apis.Node.GridMasters;

/// <summary>One pass of the GridMaster over all deals (GridMaster and controller 2.5).</summary>
sealed class DealPass(
    GridKnowledge grid, DealExecution execution, VoltageOptimising optimising, ErrorReporting errors, Func<Task<bool>> hasErrors)
{
    /// <summary>Over the deals of the view, with the wishes to stop on them.</summary>
    public async Task Run()
    {
        if (grid.View.Deals.Count == 0)
            return;
        if (await Repair() is { } broken)
        {
            errors.Report(broken);
            return;
        }

        var before = grid.View.Deals;
        if (!await TakeAll(Sorted()))
            return;
        if (grid.Policy.GridMaster.GridVoltageOptimisationEnabled && VoltageOptimisation.IsDue(before, grid.View.Deals))
            await optimising.Run();
    }

    /// <summary>After a GridMaster that died while the voltage moved, the flag may be where the voltage isn't (H15).</summary>
    async Task<Problem?> Repair()
    {
        var repaired = MasterFlag.Repaired(grid.View);
        if (await grid.Write(repaired) is { } lost)
            return lost;

        return MasterFlag.IsMissing(grid.View.Deals) ? MasterSide.WhyNone(grid.View) : null;
    }

    IReadOnlyList<string> Sorted()
    {
        var side = MasterSide.Of(grid.View) ?? grid.Policy.GridMaster.VoltageReferenceSide;
        return [.. DealOrder.Sorted(grid.View.Deals, side, grid.Policy.LargeCapacityUnitIds).Select(deal => deal.DealId)];
    }

    /// <summary>False when a global error ended the pass.</summary>
    async Task<bool> TakeAll(IReadOnlyList<string> dealIds)
    {
        foreach (var dealId in dealIds)
        {
            if (await hasErrors())
                return false;
            await execution.Run(dealId);
        }

        return true;
    }
}
