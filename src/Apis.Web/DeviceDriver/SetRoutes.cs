using Apis.Domain;
using Apis.Emulation.Panels;
using Apis.Web.DeviceDriver.Devices;
using Apis.Web.DeviceDriver.Replies;
using Apis.Web.DeviceDriver.Requests;
using Apis.Web.DeviceDriver.Wire;
using Apis.Web.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.DeviceDriver;

/// <summary>The routes that set the converter (device driver 2.4). What is refused has changed nothing.</summary>
sealed class SetRoutes(Device device, ConverterGroups converter)
{
    public void AddTo(RouteTable routes)
    {
        routes.Change("/dcdc/set", (context, _) => Set(context, ReaderOf(context).ReadAny()));
        routes.Change("/remote/set", (context, _) => Set(context, ReaderOf(context).ReadAny()));
        routes.Change("/remote/set/current", (context, _) => Set(context, ReaderOf(context).ReadCurrent()));
        routes.Change("/remote/set/voltage", (context, _) => Set(context, ReaderOf(context).ReadVoltage()));
    }

    async Task Set(HttpContext context, Outcome<Setting> setting)
    {
        if (setting.Succeeded)
            await Reply(context, setting.Value.Kind, await device.Set(setting.Value, context));
        else
            await context.ReplyProblem(setting.Problem);
    }

    Task Reply(HttpContext context, SettingKind kind, Outcome<UnitPanel> answer) => kind switch
    {
        SettingKind.Voltage => context.Reply(answer, unit => ConverterGroups.MeterAndVoltage(unit.Converter)),
        SettingKind.Current => context.Reply(answer, unit => converter.MeterAndParam(unit.Converter)),
        _ => context.Reply(answer, unit => converter.All(Readout.Of(unit))),
    };

    static SettingReader ReaderOf(HttpContext context) => new(context.Request.QueryString.Value);
}
