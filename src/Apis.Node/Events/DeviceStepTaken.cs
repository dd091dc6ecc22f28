using Apis.Domain.Converters;
using Apis.Domain.Errors;

namespace Apis.Node.Events;

/// <summary>
/// Published on the event stream: a home's converter was told something, or its meter was held against what was set.
/// </summary>
/// <param name="UnitId">Whose converter.</param>
/// <param name="At">When the answer was there.</param>
/// <param name="Step">What was done.</param>
/// <param name="Reading">What was known of the converter afterwards.</param>
/// <param name="Problem">Why it failed; null when it didn't.</param>
public sealed record DeviceStepTaken(
    string UnitId, DateTimeOffset At, DeviceStep Step, ConverterReading? Reading, Problem? Problem);
