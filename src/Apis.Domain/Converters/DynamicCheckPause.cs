using Apis.Domain.Policies;

namespace Apis.Domain.Converters;

/// <summary>
/// Commands that move the bus keep the dynamic safety check off (GridMaster and controller 4.11). In the reference a failed one
/// leaves it off; here it comes back at a deadline (H3).
/// </summary>
public static class DynamicCheckPause
{
    /// <summary>A hand-over is four commands to two homes; the others wait while one is carried out.</summary>
    const int HandOverCommands = 4;

    /// <summary>Until when the check is off once the command has begun.</summary>
    public static DateTimeOffset? AtBegin(
        DateTimeOffset? offUntil, DeviceAction action, DevicePlan plan, DateTimeOffset now, Policy policy) =>
        action switch
        {
            // The GridMaster looks at the ramp once in a loop.
            DeviceAction.VoltageReference => now + policy.Controller.RampUpTimeout + policy.GridMaster.MainLoopPeriod,
            DeviceAction.VoltageReferenceWillHandOver or DeviceAction.VoltageReferenceWillTakeOver =>
                now + (HandOverCommands * CommandDuration.RequestAtMost(policy.Controller)),
            DeviceAction.VoltageReferenceAuthorization => now + CommandDuration.AtMost(plan.Steps, policy.Controller),
            _ => offUntil,
        };

    /// <summary>The same once the command has succeeded; null when the check is on again.</summary>
    public static DateTimeOffset? AtSuccess(DateTimeOffset? offUntil, DeviceAction action) => action switch
    {
        DeviceAction.VoltageReference
            or DeviceAction.VoltageReferenceWillHandOver
            or DeviceAction.VoltageReferenceWillTakeOver
            or DeviceAction.Current
            or DeviceAction.Voltage => offUntil,
        _ => null,
    };
}
