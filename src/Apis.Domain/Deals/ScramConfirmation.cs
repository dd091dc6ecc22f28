using Apis.Domain.Converters;
using Apis.Domain.Units;

namespace Apis.Domain.Deals;

/// <summary>Whether all converters obeyed a SCRAM (H17).</summary>
public static class ScramConfirmation
{
    /// <summary>The members that aren't known to be in WAIT, in the order of the policy.</summary>
    public static ValueList<string> Missing(IReadOnlyList<string> memberUnitIds, IReadOnlyList<UnitReading> readAfterwards) =>
        memberUnitIds
            .Where(id => readAfterwards.FirstOrDefault(unit => unit.UnitId == id)?.Converter.Mode is not ConverterMode.Wait)
            .ToValueList();
}
