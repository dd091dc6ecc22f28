using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.HandOvers;

namespace Apis.Domain.Activation;

/// <summary>Plans how a deal becomes active (GridMaster and controller 3.2 C and D).</summary>
public static class ActivationPlanning
{
    public static Outcome<ActivationPlan> Plan(GridView grid, Deal deal, Side masterSide)
    {
        var (side, moves) = VoltageReferenceMove.Of(grid, deal, masterSide);
        var masterUnitId = deal.UnitOf(side);
        var isFirst = grid.IsFirst(deal);
        if (!isFirst && grid.VoltageReferenceUnitId is null)
            return MasterSide.VoltageReferenceIsLost;
        if (grid.ModeOf(masterUnitId) is not { } mode)
            return GridProblems.Unread(masterUnitId, "mode");
        if (isFirst && mode is (ConverterMode.Charge or ConverterMode.Discharge))
        {
            return new Problem(
                $"{masterUnitId} runs though no deal is active", ErrorKind.Global(ErrorCategory.Logic, ErrorLevel.Warn));
        }

        if (CompensationTargetA(grid, deal, side, isFirst, moves) is not { } targetA)
            return GridProblems.Unread(moves || isFirst ? masterUnitId : grid.VoltageReferenceUnitId!, "grid current");

        var plan = new ActivationPlan
        {
            MasterSide = side,
            CompensationTargetA = targetA,
            BecomesMaster = isFirst || moves,
            IsFirst = isFirst,
        };
        return moves
            ? WithHandOver(plan, grid, deal, masterUnitId)
            : plan with { Command = Command(grid, deal, side, mode, isFirst) };
    }

    /// <summary>
    /// The current that the voltage reference must show once this deal runs: with its share when it is the deal's own master
    /// side, else what it shows now, as the new deal must not disturb it.
    /// </summary>
    static double? CompensationTargetA(GridView grid, Deal deal, Side side, bool isFirst, bool moves)
    {
        var shareA = side.DirectionOf().Sign() * deal.Terms.DealGridCurrentA;
        var masterUnitId = deal.UnitOf(side);
        if (isFirst || (moves && grid.ModeOf(masterUnitId) is ConverterMode.Wait))
            return shareA;

        var voltageReferenceUnitId = moves ? masterUnitId : grid.VoltageReferenceUnitId!;
        var measuredA = grid.Unit(voltageReferenceUnitId)?.Converter.Meter.GridCurrentA;
        return voltageReferenceUnitId == masterUnitId ? measuredA + shareA : measuredA;
    }

    static UnitCommand? Command(GridView grid, Deal deal, Side side, ConverterMode mode, bool isFirst)
    {
        var unitId = deal.UnitOf(side);
        var currentA = deal.Terms.DealGridCurrentA;
        return mode switch
        {
            ConverterMode.VoltageReference => null,
            _ when isFirst => new(unitId, DeviceCommand.VoltageReference),
            ConverterMode.Wait => new(unitId, DeviceCommand.Start(side.DirectionOf(), currentA)),
            _ => new(unitId, DeviceCommand.Current(Math.Abs(grid.CompensatedCurrentOfOthersA(deal, unitId)) + currentA)),
        };
    }

    static Outcome<ActivationPlan> WithHandOver(ActivationPlan plan, GridView grid, Deal deal, string masterUnitId)
    {
        var holder = grid.Unit(grid.VoltageReferenceUnitId!)!;
        if (holder.Converter.Meter.GridCurrentA is not { } holderA)
            return GridProblems.Unread(holder.UnitId, "grid current");
        if (RoleInOthers(grid, deal, holder.UnitId) is not { } role)
        {
            return new Problem(
                $"{holder.UnitId} holds the voltage, but has no other deal", ErrorKind.Global(ErrorCategory.Logic));
        }

        var voltage = TakeOverVoltages.Of(grid, holder);
        if (!voltage.Succeeded)
            return voltage.Problem;

        return plan with
        {
            HandOver = new(holder.UnitId, masterUnitId, voltage.Value)
            {
                OldAfterwards = new(role.ConstantCurrentMode(), Math.Abs(holderA)),
                NewBefore = CurrentRole.Of(grid.Unit(masterUnitId)),
            },
        };
    }

    /// <summary>What the old holder goes on to do: its part in a deal whose both sides run, else in any active one.</summary>
    static Direction? RoleInOthers(GridView grid, Deal deal, string unitId) => grid.OthersOf(deal, unitId)
        .Where(other => other.MasterSideMustBeActive())
        .OrderByDescending(other => other.BothSidesMustBeActive())
        .Select(other => other.DirectionOf(unitId))
        .FirstOrDefault();
}
