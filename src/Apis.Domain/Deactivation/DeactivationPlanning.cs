using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.HandOvers;

namespace Apis.Domain.Deactivation;

/// <summary>Plans how a deal's master side is released (GridMaster and controller 3.9).</summary>
public static class DeactivationPlanning
{
    public static Outcome<DeactivationPlan> Plan(GridView grid, Deal deal, Side masterSide)
    {
        var unitId = deal.UnitOf(masterSide);
        return grid.ModeOf(unitId) switch
        {
            null => GridProblems.Unread(unitId, "mode"),
            ConverterMode.Wait => new DeactivationPlan(),
            ConverterMode.VoltageReference => OfHolder(grid, deal, masterSide, unitId),
            _ => new DeactivationPlan { Command = Relieved(grid, deal, unitId) },
        };
    }

    static Outcome<DeactivationPlan> OfHolder(GridView grid, Deal deal, Side masterSide, string unitId)
    {
        var isNeeded = grid.OthersOf(deal, unitId).Any(other => other.MasterSideMustBeActive());
        if (!deal.IsMaster)
        {
            return isNeeded
                ? new DeactivationPlan()
                : new Problem($"{unitId} holds the voltage for no other deal", ErrorKind.Global(ErrorCategory.Logic));
        }

        if (NextMasterDeal.Choose(grid, deal, masterSide) is not { } next)
            return new DeactivationPlan { Command = new(unitId, DeviceCommand.Wait) };
        if (next.UnitId == unitId)
            return new DeactivationPlan { NextMaster = next };

        return isNeeded
            ? new Problem(
                $"{unitId} would hand over the voltage though its other deals need it",
                ErrorKind.Global(ErrorCategory.Logic))
            : HandingOver(grid, unitId, next);
    }

    static Outcome<DeactivationPlan> HandingOver(GridView grid, string unitId, NextMasterDeal next)
    {
        var voltage = TakeOverVoltages.Of(grid, grid.Unit(unitId)!);
        if (!voltage.Succeeded)
            return voltage.Problem;

        return new DeactivationPlan
        {
            HandOver = new(unitId, next.UnitId, voltage.Value, NewBefore: CurrentRole.Of(grid.Unit(next.UnitId))),
            NextMaster = next,
        };
    }

    /// <summary>A converter in CC goes back to the current of its other deals, or to WAIT.</summary>
    static UnitCommand Relieved(GridView grid, Deal deal, string unitId) => new(
        unitId,
        grid.OthersOf(deal, unitId).Any(other => other.MasterSideMustBeActive())
            ? DeviceCommand.Current(Math.Abs(grid.CompensatedCurrentOfOthersA(deal, unitId)))
            : DeviceCommand.Wait);
}
