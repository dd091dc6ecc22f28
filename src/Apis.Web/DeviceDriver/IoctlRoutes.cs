using Apis.Web.DeviceDriver.Devices;
using Apis.Web.DeviceDriver.Replies;
using Apis.Web.DeviceDriver.Wire;
using Apis.Web.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.DeviceDriver;

/// <summary>
/// The routes that would write protection values and clear alarms (device driver 2.1, 2.7). The emulated hardware has neither, so
/// that it only has to answer; an alarm that is a fault stays as long as the fault.
/// </summary>
sealed class IoctlRoutes(Device device, ConverterGroups converter)
{
    public void AddTo(RouteTable routes)
    {
        routes.Change("/remote/ioctl/set", Set);
        routes.Change("/remote/ioctl/clr_alarm", ClearAlarm);
    }

    async Task Set(HttpContext context, string segment) =>
        await context.Reply(await device.ReadConverter(context), _ => [converter.Setup]);

    async Task ClearAlarm(HttpContext context, string segment) =>
        await context.Reply(
            await device.ReadConverter(context), unit => converter.AllWithPowerMeter(Readout.Of(unit)));
}
