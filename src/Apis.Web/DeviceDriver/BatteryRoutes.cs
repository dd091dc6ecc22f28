using Apis.Emulation.Panels;
using Apis.Web.DeviceDriver.Devices;
using Apis.Web.DeviceDriver.Replies;
using Apis.Web.DeviceDriver.Wire;
using Apis.Web.Emulator.Routing;
using Apis.Web.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.DeviceDriver;

/// <summary>The routes that read the battery (device driver 2.6).</summary>
sealed class BatteryRoutes(Device device, BatteryGroups battery)
{
    public void AddTo(RouteTable routes)
    {
        routes.Get("/battery/get", (context, _) => Battery(context, BatteryGroups.Short));
        routes.Get("/1/log/data", (context, _) => Battery(context, battery.Long));
    }

    async Task Battery(HttpContext context, Func<UnitPanel, Action<WireWriter>> group) =>
        await context.Reply(await device.ReadBattery(context), unit => [group(unit)]);
}
