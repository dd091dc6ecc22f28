using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.Policies;
using Apis.Domain.Units;

namespace Apis.Domain.HandOvers;

/// <summary>The voltage at which a new voltage reference begins (C28).</summary>
static class TakeOverVoltages
{
    /// <summary>The voltage set at the old one; none where the new one shall take what it measures.</summary>
    public static Outcome<double?> Of(GridView grid, UnitReading holder) =>
        (grid.Policy.GridMaster.TakeOverVoltage, holder.Converter.TargetGridVoltageV) switch
        {
            (TakeOverVoltage.Actual, _) => (double?)null,
            (_, { } setV) => setV,
            _ => new Problem(
                $"the voltage set at {holder.UnitId} is unknown", ErrorKind.Global(ErrorCategory.Logic, ErrorLevel.Warn)),
        };
}
