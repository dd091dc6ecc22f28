using Apis.Domain.Deals;
using Apis.Domain.Errors;

namespace Apis.Node.GridMasters.Steps;

/// <summary>Stops the side of a deal that doesn't hold the voltage (GridMaster and controller 3.8).</summary>
sealed class SlaveSideStop(StepSurroundings around)
{
    public Task<Problem?> Run(Deal deal, Side masterSide) =>
        around.Grid.Command(SlaveSide.Stop(around.View, deal, masterSide));
}
