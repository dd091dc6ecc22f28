using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Grid;

namespace Apis.Domain.HandOvers;

/// <summary>In which modes both converters must be before each step of a hand-over (H2, H12).</summary>
public static class HandOverPreconditions
{
    public static Problem? Missing(HandOver handOver, HandOverPhase phase, ConverterMode? oldMode, ConverterMode? newMode)
    {
        var holds = (Old: oldMode is ConverterMode.VoltageReference, New: newMode is ConverterMode.VoltageReference);
        return phase switch
        {
            HandOverPhase.OldWillHandOver or HandOverPhase.NewWillTakeOver =>
                Must(holds.Old, handOver.OldUnitId, "hold the voltage", oldMode)
                    ?? Must(newMode is not null && !holds.New, handOver.NewUnitId, "not hold the voltage yet", newMode),
            HandOverPhase.OldDidHandOver => Must(holds.New, handOver.NewUnitId, "hold the voltage", newMode),
            _ => Must(holds.New, handOver.NewUnitId, "hold the voltage", newMode)
                ?? Must(oldMode is not null && !holds.Old, handOver.OldUnitId, "have let go of the voltage", oldMode),
        };
    }

    static Problem? Must(bool holds, string unitId, string what, ConverterMode? mode) =>
        holds ? null : GridProblems.WrongMode(unitId, what, mode);
}
