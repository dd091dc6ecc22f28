using Apis.Domain.Deals;
using Apis.Domain.Errors;

namespace Apis.Domain.Grid;

/// <summary>Which side of every deal the voltage reference is on (GridMaster and controller 0.5).</summary>
public static class MasterSide
{
    /// <summary>The voltage was lost though deals need it: all converters must stop, and nobody needs a reset (H19).</summary>
    public static Problem VoltageReferenceIsLost { get; } =
        new("no home holds the voltage though deals are active", ErrorKind.Global(ErrorCategory.Hardware));

    /// <summary>Where the voltage reference is in the master deal goes before what the policy says.</summary>
    public static Side? Of(GridView grid) => grid.MasterDeal is not { } master
        ? grid.Policy.GridMaster.VoltageReferenceSide
        : grid.VoltageReferenceUnitId switch
        {
            { } unitId when unitId == master.Terms.DischargeUnitId => Side.DischargeUnit,
            { } unitId when unitId == master.Terms.ChargeUnitId => Side.ChargeUnit,
            _ => null,
        };

    /// <summary>Why there is no master side.</summary>
    public static Problem WhyNone(GridView grid) => grid.VoltageReferenceUnitId is { } unitId
        ? new($"{unitId} holds the voltage, but has no part in the master deal", ErrorKind.Global(ErrorCategory.Logic))
        : VoltageReferenceIsLost;
}
