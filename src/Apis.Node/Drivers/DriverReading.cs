using Apis.Domain.Converters;
using Apis.Domain.Units;

namespace Apis.Node.Drivers;

/// <summary>All that a driver tells of its home.</summary>
/// <param name="Time">The hardware's own clock, as the emulator has one; null where the node's counts.</param>
/// <param name="Converter">What the converter told.</param>
/// <param name="Battery">What the battery told.</param>
public sealed record DriverReading(DateTimeOffset? Time, ConverterReply Converter, BatteryReading Battery);
