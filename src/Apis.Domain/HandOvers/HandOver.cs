using Apis.Domain.Converters;

namespace Apis.Domain.HandOvers;

/// <summary>The transfer of constant voltage from one home to another (specification 7.5).</summary>
/// <param name="OldUnitId">The home that holds the voltage.</param>
/// <param name="NewUnitId">The home that shall hold it.</param>
/// <param name="GridVoltageV">The voltage at which the new one begins; null is the one that it measures.</param>
/// <param name="OldAfterwards">What the old one does next; null is WAIT.</param>
/// <param name="NewBefore">What the new one did until now, and does again should the transfer fail; null is WAIT.</param>
public sealed record HandOver(
    string OldUnitId,
    string NewUnitId,
    double? GridVoltageV,
    CurrentRole? OldAfterwards = null,
    CurrentRole? NewBefore = null)
{
    public UnitCommand CommandOf(HandOverPhase phase) => phase switch
    {
        HandOverPhase.OldWillHandOver => new(OldUnitId, DeviceCommand.WillHandOver),
        HandOverPhase.NewWillTakeOver => new(NewUnitId, DeviceCommand.WillTakeOver(GridVoltageV)),
        HandOverPhase.OldDidHandOver => LetGo(OldUnitId, OldAfterwards),
        _ => new(NewUnitId, DeviceCommand.DidTakeOver),
    };

    /// <summary>Sends the new one back to what it did, which is the same order by which the old one would have let go.</summary>
    public UnitCommand NewLetsGo() => LetGo(NewUnitId, NewBefore);

    /// <summary>Takes the droop from the old one, so that it holds the voltage alone again.</summary>
    public UnitCommand OldHoldsOn() => new(OldUnitId, DeviceCommand.DidTakeOver);

    static UnitCommand LetGo(string unitId, CurrentRole? role) =>
        new(unitId, DeviceCommand.DidHandOver(role?.Mode, role?.GridCurrentA));
}
