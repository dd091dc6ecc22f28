using Apis.Domain.Errors;
using Apis.Domain.Policies;
using Apis.Domain.Safety;

namespace Apis.Domain.Units;

/// <summary>How old data may be that something is decided on (C40, H9).</summary>
public static class DataAge
{
    /// <summary>
    /// A home reads once in a period and longer when its driver is slow or a command is running; what it read last is collected
    /// once in a period as well.
    /// </summary>
    public static TimeSpan Limit(Policy policy) =>
        (2 * policy.Controller.DataAcquisitionPeriod) + policy.GridMaster.DataCollectionPeriod;

    public static bool IsCurrent(UnitReading reading, DateTimeOffset now, Policy policy) => now - reading.Time <= Limit(policy);

    public static Verdict Judge(UnitReading reading, DateTimeOffset now, Policy policy) => Verdict.AtMost(
        $"age of the data of {reading.UnitId} (s)",
        (now - reading.Time).TotalSeconds,
        Limit(policy).TotalSeconds,
        ErrorKind.Global(ErrorCategory.Hardware, ErrorLevel.Warn));
}
