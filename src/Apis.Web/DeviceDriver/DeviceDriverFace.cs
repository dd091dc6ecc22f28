using Apis.Web.DeviceDriver.Devices;
using Apis.Web.DeviceDriver.Replies;
using Apis.Web.DeviceDriver.Wire;
using Apis.Web.Emulator;
using Apis.Web.Emulator.Access;
using Apis.Web.Emulator.Routing;
using Apis.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Apis.Web.DeviceDriver;

/// <summary>The device driver's HTTP face: a unit of the emulated hardware as a real converter and battery.</summary>
public static class DeviceDriverFace
{
    /// <summary>The server of one unit, not started yet. Its address is in `Urls` once it is.</summary>
    public static WebApplication Create(DeviceDriverOptions options, IActorRef plant)
    {
        var device = new Device(new PlantClient(plant, options.Patience), options.UnitId, options.Patience);
        var gate = new Gate(options.Address, options.Token, options.AllowedAddresses);
        var log = options.Loggers.CreateLogger(typeof(DeviceDriverFace));

        var app = FaceServer.Create(options.Address, options.Port, options.Loggers);
        app.Lifetime.ApplicationStopped.Register(device.Dispose);
        ((IApplicationBuilder)app).Run(new FrontDoor(Routes(device, options), gate, DriverReply.ReplyErr, log).Serve);
        return app;
    }

    static RouteTable Routes(Device device, DeviceDriverOptions options)
    {
        var (converter, battery) = (new ConverterGroups(options.Converter), new BatteryGroups(options.Battery));
        var routes = new RouteTable(takesHead: false);
        new ReadRoutes(device, converter, battery).AddTo(routes);
        new SetRoutes(device, converter).AddTo(routes);
        new BatteryRoutes(device, battery).AddTo(routes);
        new IoctlRoutes(device, converter).AddTo(routes);
        ServiceRoutes.AddTo(routes);
        return routes;
    }
}
