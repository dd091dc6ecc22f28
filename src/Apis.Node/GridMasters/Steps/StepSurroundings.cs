using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Node.Errors;
using Apis.Node.Nodes;

namespace Apis.Node.GridMasters.Steps;

/// <summary>What the steps of all deals of a pass have in common.</summary>
sealed class StepSurroundings(GridKnowledge grid, NodeSurroundings node, ErrorReporting errors, BusMemory bus)
{
    public GridKnowledge Grid => grid;

    public GridView View => grid.View;

    public BusMemory Bus => bus;

    /// <summary>By the clock of the deal's reference side.</summary>
    public DateTimeOffset Now(Deal deal) => DealClock.Now(grid.View, deal, node.Now);

    public DateTimeOffset GridMasterTime => node.Now;

    public void Report(Problem problem) => errors.Report(problem);

    public void Report(Problem problem, string aboutUnitId) => errors.Report(problem, aboutUnitId);
}
