using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Grid;

namespace Apis.Domain.Deals;

/// <summary>
/// In which modes a deal's two converters must be for a step (GridMaster and controller 3.3 to 3.7). An unknown mode is as wrong
/// as any other (H12); a converter that stopped itself is noticed here.
/// </summary>
public static class StepPreconditions
{
    public static Problem? Missing(DealStep step, Deal deal, Side masterSide, GridView grid) => step switch
    {
        DealStep.RampUp or DealStep.VoltageReferenceAuthorization =>
            Must(grid, deal.UnitOf(masterSide), mode => mode is ConverterMode.VoltageReference, "hold the voltage")
                ?? Must(grid, deal.UnitOf(masterSide.Opposite()), mode => mode is ConverterMode.Wait, "be in WAIT"),
        DealStep.Compensation => MustRun(grid, deal.UnitOf(masterSide)),
        DealStep.Cumulation => MustRun(grid, deal.UnitOf(masterSide)) ?? MustRun(grid, deal.UnitOf(masterSide.Opposite())),
        _ => null,
    };

    static Problem? MustRun(GridView grid, string unitId) =>
        Must(grid, unitId, mode => mode is { } known and not ConverterMode.Wait, "run");

    static Problem? Must(GridView grid, string unitId, Func<ConverterMode?, bool> isRight, string what)
    {
        var mode = grid.ModeOf(unitId);
        return isRight(mode) ? null : GridProblems.WrongMode(unitId, what, mode);
    }
}
