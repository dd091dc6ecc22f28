using Apis.Domain.Policies;

namespace Apis.Domain.Converters;

/// <summary>How long the steps of a command can take, at worst; whoever waits longer waits for nothing.</summary>
public static class CommandDuration
{
    /// <summary>A request to the driver with all its attempts.</summary>
    public static TimeSpan RequestAtMost(ControllerPolicy policy) => policy.RequestAttempts * policy.RequestTimeout;

    public static TimeSpan AtMost(ValueList<DeviceStep> steps, ControllerPolicy policy) =>
        steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + AtMost(step, policy));

    static TimeSpan AtMost(DeviceStep step, ControllerPolicy policy) => step is DeviceStep.Checkpoint
        ? CheckpointAtMost(policy)
        : RequestAtMost(policy);

    static TimeSpan CheckpointAtMost(ControllerPolicy policy) =>
        policy.CheckpointAttempts * (policy.CheckpointRetryWait + RequestAtMost(policy));
}
