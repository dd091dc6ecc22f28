using System.Net;
using Apis.Domain.Converters;
using Apis.Emulation.Clocks;
using Apis.Emulation.Faults;
using Apis.Emulation.Hardware;
using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Panels;
using Apis.Kernel.Actors;
using Apis.Kernel.Asking;
using Apis.TestKit;
using Apis.Web.DeviceDriver;
using Microsoft.AspNetCore.Builder;

namespace Apis.Web.Tests.DeviceDriver;

/// <summary>
/// The driver of E001 on a free port, with a client. The plant's clock stands; its other unit, E002, holds the grid at 350 V.
/// </summary>
sealed class DriverServer : IAsyncDisposable
{
    const int FastEnoughForAnyRamp = 180;

    static readonly TimeSpan LongerThanAnyTest = TimeSpan.FromHours(1);

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly ActorTestKit _actors = ActorTestKit.OnThreads();
    readonly IActorRef _plant;
    readonly WebApplication _app;

    DriverServer(Func<DeviceDriverOptions, DeviceDriverOptions> change, TimeSpan passPeriod)
    {
        var neighbourhood = new Neighbourhood(new());
        Assert.Null(neighbourhood.AddUnit() ?? neighbourhood.AddUnit());
        var options = new PlantOptions { Clock = ClockMode.Paused, PassPeriod = passPeriod };
        _plant = _actors.Sys.ActorOf(Props.Create(() => new Plant(neighbourhood, options)), "plant");
        _app = DeviceDriverFace.Create(change(new DeviceDriverOptions { Port = 0, UnitId = "E001" }), _plant);
    }

    public HttpClient Client { get; private set; } = null!;

    public int Port { get; private set; }

    public static async Task<DriverServer> Start(
        Func<DeviceDriverOptions, DeviceDriverOptions>? change = null, TimeSpan? passPeriod = null)
    {
        var server = new DriverServer(change ?? (options => options), passPeriod ?? LongerThanAnyTest);
        await server.Tell(new SetAcceleration(FastEnoughForAnyRamp));
        await server.Tell(new SetMode("E002", ConverterMode.VoltageReference, 350, 2.3, 0));
        await server._app.StartAsync(CancellationToken.None);
        server.Port = new Uri(server._app.Urls.Single()).Port;
        server.Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
        return server;
    }

    /// <summary>What the hardware itself says, past the driver; also when its converter is silent.</summary>
    public async Task<UnitPanel> Hardware() =>
        ((Snapshot)await Tell(ReadAll.Instance)).Units.Single(unit => unit.UnitId == "E001");

    /// <summary>Tells the hardware something, past the driver.</summary>
    public Task<object> Tell(object message) => _plant.Ask<object>(message, Patience, CancellationToken.None);

    public Task Break(ConverterFaults faults) => Tell(new SetConverterFaults("E001", faults));

    public Task Break(BatteryFaults faults) => Tell(new SetBatteryFaults("E001", faults));

    public async Task<string> Get(string path) => (await Send("GET", path)).Body;

    public async Task<(HttpStatusCode Status, string? ContentType, string Body)> Send(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var reply = await Client.SendAsync(request, CancellationToken.None);
        var body = await reply.Content.ReadAsStringAsync(CancellationToken.None);
        return (reply.StatusCode, reply.Content.Headers.ContentType?.ToString(), body);
    }

    /// <summary>What a failure looks like (device driver 2.2).</summary>
    public static (HttpStatusCode Status, string? ContentType, string Body) Err(string text) =>
        (HttpStatusCode.BadRequest, "application/json", $$"""{"err": "{{text}}"}""");

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _actors.Dispose();
    }
}
