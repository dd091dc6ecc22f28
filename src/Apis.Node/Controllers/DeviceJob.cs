using Apis.Domain.Converters;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;

namespace Apis.Node.Controllers;

/// <summary>Something that the Controller has its device do.</summary>
abstract record DeviceJob(Policy Policy, HardwareConfig Hardware, CancellationToken Cancellation)
{
    /// <summary>Reads converter and battery.</summary>
    public sealed record ReadAll(Policy Policy, HardwareConfig Hardware, CancellationToken Cancellation)
        : DeviceJob(Policy, Hardware, Cancellation);

    /// <summary>Reads the converter's state and meter.</summary>
    public sealed record ReadStatus(Policy Policy, HardwareConfig Hardware, CancellationToken Cancellation)
        : DeviceJob(Policy, Hardware, Cancellation);

    /// <summary>Carries out a plan step by step.</summary>
    public sealed record Carry(DevicePlan Plan, Policy Policy, HardwareConfig Hardware, CancellationToken Cancellation)
        : DeviceJob(Policy, Hardware, Cancellation);
}
