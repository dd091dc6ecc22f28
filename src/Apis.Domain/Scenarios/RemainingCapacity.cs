using Apis.Domain.Errors;
using Apis.Domain.Hardware;
using Apis.Domain.Units;

namespace Apis.Domain.Scenarios;

/// <summary>What is left in a home's battery (unit data, apis.remaining_capacity_wh).</summary>
public static class RemainingCapacity
{
    public static Outcome<int> Wh(HardwareConfig hardware, BatteryReading battery) => battery.RsocPercent is { } rsocPercent
        ? WholeNumbers.Truncate(hardware.BatteryNominalCapacityWh * rsocPercent / 100)
        : new Problem("the battery doesn't tell its state of charge", ErrorKind.Local(ErrorCategory.Hardware, ErrorLevel.Warn));
}
