using Apis.Emulation.Panels;
using Apis.Web.DeviceDriver.Devices;
using Apis.Web.DeviceDriver.Replies;
using Apis.Web.DeviceDriver.Wire;
using Apis.Web.Emulator.Routing;
using Apis.Web.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.DeviceDriver;

/// <summary>The routes that read the converter, alone or with the battery (device driver 2.3, 2.5).</summary>
sealed class ReadRoutes(Device device, ConverterGroups converter, BatteryGroups battery)
{
    public void AddTo(RouteTable routes)
    {
        routes.Get("/dcdc/get", (context, _) => Converter(context, converter.All));
        routes.Get("/remote/get", (context, _) => Converter(context, converter.AllWithPowerMeter));
        routes.Get("/dcdc/get/status", (context, _) => Converter(context, ConverterGroups.StatusAndMeter));
        routes.Get("/remote/get/status", (context, _) => Converter(context, ConverterGroups.StatusAndMeter));
        routes.Get("/all/get", (context, _) => Both(context, All));
        routes.Get("/remote/ioctl/get", (context, _) => Both(context, AllLong));
    }

    async Task Converter(HttpContext context, Func<Readout, Action<WireWriter>[]> groups) =>
        await context.Reply(await device.ReadConverter(context), unit => groups(Readout.Of(unit)));

    /// <summary>The battery first; when that is silent the converter isn't asked.</summary>
    async Task Both(HttpContext context, Func<UnitPanel, Readout, Action<WireWriter>[]> groups)
    {
        var charge = await device.ReadBattery(context);
        if (charge.Succeeded)
            await Converter(context, readout => groups(charge.Value, readout));
        else
            await context.ReplyProblem(charge.Problem);
    }

    Action<WireWriter>[] All(UnitPanel unit, Readout readout) =>
    [
        BatteryGroups.Short(unit),
        ConverterGroups.Meter(readout.Converter),
        converter.Param(readout.Converter),
        ConverterGroups.Status(readout),
        ConverterGroups.Voltage(readout.Converter),
    ];

    Action<WireWriter>[] AllLong(UnitPanel unit, Readout readout) =>
        [.. converter.AllWithPowerMeter(readout), battery.Long(unit)];
}
