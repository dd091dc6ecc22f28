using Apis.Domain.Errors;
using Apis.Domain.Hardware;

namespace Apis.Domain.Converters;

/// <summary>Which currents a converter may be set to (GridMaster and controller 4.3).</summary>
public static class CurrentLimit
{
    /// <summary>Why a current can't be set; null when it can.</summary>
    public static Problem? Refusal(double? gridCurrentA, HardwareConfig hardware) => gridCurrentA switch
    {
        null => new("no grid current was given", ErrorKind.Local(ErrorCategory.Logic)),
        not >= 0 => new($"grid current {gridCurrentA} A is no size", ErrorKind.Local(ErrorCategory.Logic)),
        { } currentA when Exceeds(currentA, hardware.GridCurrentCapacityA) => new(
            $"grid current {CommandNumbers.Text(currentA)} A is more than the capacity of "
                + $"{CommandNumbers.Text(hardware.GridCurrentCapacityA)} A",
            ErrorKind.Local(ErrorCategory.Hardware)),
        _ => null,
    };

    // As sent: a sum of deals that is the capacity but for its last binary digit is no more than that.
    static bool Exceeds(double currentA, double capacityA) => (float)currentA > (float)capacityA;
}
