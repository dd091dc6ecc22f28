using Apis.Domain.Hardware;
using Apis.Domain.Policies;

namespace Apis.Domain.Interlocks;

/// <summary>How many deals a home may have at once (specification 4.6).</summary>
public static class SlotCapacity
{
    /// <summary>As often as the policy's current fits into the converter's; 0 and the home never deals.</summary>
    public static int Of(HardwareConfig hardware, MediatorPolicy policy) => policy.DealGridCurrentA > 0
        ? Math.Max(0, WholeNumbers.Truncate(hardware.GridCurrentCapacityA / policy.DealGridCurrentA))
        : 0;
}
