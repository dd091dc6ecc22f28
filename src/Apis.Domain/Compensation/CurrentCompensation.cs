using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.Policies;

namespace Apis.Domain.Compensation;

/// <summary>
/// Adjusts one home's current until the voltage reference shows the current that it should (specification 7.4, GridMaster and
/// controller 3.6). Each correction is the whole error.
/// </summary>
public static class CurrentCompensation
{
    /// <param name="grid">What was read after the last correction.</param>
    /// <param name="pair">Whose current is watched, and whose is adjusted.</param>
    /// <param name="targetA">compensationTargetVoltageReferenceGridCurrentA of the deal.</param>
    /// <param name="corrections">How many corrections were made.</param>
    /// <param name="capacityA">What the adjusted converter can carry.</param>
    public static CompensationStep Next(GridView grid, CompensationPair pair, double targetA, int corrections, double capacityA)
    {
        var gridMaster = grid.Policy.GridMaster;
        if (grid.Unit(pair.ObservedUnitId)?.Converter.Meter.GridCurrentA is not { } measuredA)
            return Unknown(pair.ObservedUnitId, "grid current");

        var errorA = measuredA - targetA;
        if (Math.Abs(errorA) <= gridMaster.CompensationDriftAllowanceA)
            return new CompensationStep.Done();
        if (corrections >= gridMaster.CompensationTrials)
            return OutOfTrials(pair, measuredA, targetA, gridMaster);
        if (grid.Unit(pair.AdjustedUnitId)?.Converter.TargetGridCurrentA is not { } setA)
            return Unknown(pair.AdjustedUnitId, "set current");

        return Adjusted(pair, setA, errorA, capacityA);
    }

    /// <summary>
    /// The converter can do no more than its capacity and no less than nothing; there the deal fails, and nothing else (H13).
    /// </summary>
    static CompensationStep Adjusted(CompensationPair pair, double setA, double errorA, double capacityA)
    {
        var wantedA = setA + (pair.Sign * errorA);
        var possibleA = new Interval(0, capacityA).Clamp(wantedA);
        return possibleA == setA
            ? Failure(
                $"{pair.AdjustedUnitId} can't compensate: it would have to carry {wantedA:0.###} A of 0 to {capacityA:0.###} A")
            : new CompensationStep.Adjust(possibleA);
    }

    static CompensationStep.Fail OutOfTrials(CompensationPair pair, double measuredA, double targetA, GridMasterPolicy policy)
    {
        var (unitId, trials) = (pair.ObservedUnitId, policy.CompensationTrials);
        return Failure($"{unitId} carries {measuredA:0.###} A, not {targetA:0.###} A, after {trials} corrections");
    }

    static CompensationStep.Fail Failure(FormattableString text) =>
        new(new(FormattableString.Invariant(text), ErrorKind.Global(ErrorCategory.Hardware, ErrorLevel.Warn)));

    static CompensationStep.Fail Unknown(string unitId, string what) =>
        new(GridProblems.Unread(unitId, what));
}
