using Apis.Domain.Converters;
using Apis.Domain.Units;

namespace Apis.Domain.HandOvers;

/// <summary>
/// What a converter does while another holds the voltage: its CC mode and the size of its current. Without a role it waits.
/// </summary>
public sealed record CurrentRole(ConverterMode Mode, double GridCurrentA)
{
    /// <summary>What this home does now; null when it isn't known to be in CC.</summary>
    public static CurrentRole? Of(UnitReading? unit) => unit?.Converter switch
    {
        { Mode: ConverterMode.Charge, TargetGridCurrentA: { } setA } => new(ConverterMode.Charge, setA),
        { Mode: ConverterMode.Discharge, TargetGridCurrentA: { } setA } => new(ConverterMode.Discharge, setA),
        _ => null,
    };
}
