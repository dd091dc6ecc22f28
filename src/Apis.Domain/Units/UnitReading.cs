using Apis.Domain.Converters;

namespace Apis.Domain.Units;

/// <summary>What is known of a home at a moment: its converter and its battery.</summary>
public sealed record UnitReading(string UnitId, DateTimeOffset Time, ConverterReading Converter, BatteryReading Battery);
