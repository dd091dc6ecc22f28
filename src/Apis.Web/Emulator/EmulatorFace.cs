using Apis.Web.Emulator.Access;
using Apis.Web.Emulator.Pages;
using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Routing;
using Apis.Web.Emulator.Saved;
using Apis.Web.Emulator.Streaming;
using Apis.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Apis.Web.Emulator;

/// <summary>The emulator's HTTP face: what the reference's clients call, and a little more for our page.</summary>
public static class EmulatorFace
{
    /// <summary>The server, not started yet, which answers many at once (E3). Its address is in `Urls` once it is.</summary>
    public static WebApplication Create(EmulatorFaceOptions options, IActorRef plant)
    {
        var client = new PlantClient(plant, options.Patience);
        var logs = new LogCache();
        var broadcaster = new Broadcaster(client, logs, options.Time);
        var file = new SaveFile(options.SavePath);

        var app = FaceServer.Create(options.Address, options.Port, options.Loggers, broadcaster);
        app.Lifetime.ApplicationStopping.Register(broadcaster.End);
        app.Lifetime.ApplicationStopped.Register(file.Dispose);

        var routes = Routes(client, logs, file);
        new EventRoutes(broadcaster).AddTo(routes);
        ((IApplicationBuilder)app).Run(Door(routes, options).Serve);
        return app;
    }

    /// <summary>The routes without a server, for who has requests of its own.</summary>
    internal static FrontDoor Door(EmulatorFaceOptions options, IActorRef plant) => Door(
        Routes(new PlantClient(plant, options.Patience), new LogCache(), new SaveFile(options.SavePath)), options);

    static FrontDoor Door(RouteTable routes, EmulatorFaceOptions options) => new(
        routes,
        new Gate(options.Address, options.Token, options.AllowedAddresses),
        Reply.ReplyError,
        options.Loggers.CreateLogger(typeof(EmulatorFace)));

    static RouteTable Routes(PlantClient client, LogCache logs, SaveFile file)
    {
        var routes = new RouteTable();
        PageRoutes.AddTo(routes);
        new ReadRoutes(client, logs).AddTo(routes);
        new ConverterRoutes(client).AddTo(routes);
        new EmuRoutes(client, logs).AddTo(routes);
        new UnitRoutes(client, logs).AddTo(routes);
        new SavedRoutes(client, logs, file).AddTo(routes);
        new AccelerationRoutes(client).AddTo(routes);
        new ClockRoutes(client).AddTo(routes);
        return routes;
    }
}
