using Apis.Domain.Units;

namespace Apis.Node.Drivers.Http;

/// <summary>Takes what a battery tells from the group of a reply that has it (GridMaster and controller 5.1).</summary>
static class BatteryReplies
{
    public static BatteryReading Read(ReplyGroup battery) =>
        new(battery.Number("rsoc"), battery.WholeNumber("battery_operation_status"));
}
