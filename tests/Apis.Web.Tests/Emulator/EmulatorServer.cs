using System.Net;
using Apis.Emulation.Clocks;
using Apis.Emulation.Hardware;
using Apis.Emulation.Neighbourhoods;
using Apis.Kernel.Actors;
using Apis.Kernel.Asking;
using Apis.TestKit;
using Apis.Web.Emulator;
using Microsoft.AspNetCore.Builder;

namespace Apis.Web.Tests.Emulator;

/// <summary>A plant whose clock stands, behind its HTTP face on a free port, with a client.</summary>
sealed class EmulatorServer : IAsyncDisposable
{
    static readonly TimeSpan LongerThanAnyTest = TimeSpan.FromHours(1);

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly ActorTestKit _actors = ActorTestKit.OnThreads();
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulator");
    readonly WebApplication _app;

    EmulatorServer(Neighbourhood neighbourhood, Func<EmulatorFaceOptions, EmulatorFaceOptions> change, TimeSpan passPeriod)
    {
        var options = new PlantOptions { Clock = ClockMode.Paused, PassPeriod = passPeriod };
        Plant = _actors.Sys.ActorOf(Props.Create(() => new Plant(neighbourhood, options)), "plant");
        _app = EmulatorFace.Create(change(new EmulatorFaceOptions { Port = 0, SavePath = SavePath }), Plant);
    }

    public IActorRef Plant { get; }

    public HttpClient Client { get; private set; } = null!;

    public int Port { get; private set; }

    public string SavePath => Path.Combine(_folder.FullName, "lastSave.json");

    public static async Task<EmulatorServer> Start(
        int homes = 2,
        Func<EmulatorFaceOptions, EmulatorFaceOptions>? change = null,
        NeighbourhoodOptions? neighbourhood = null,
        TimeSpan? passPeriod = null)
    {
        var units = new Neighbourhood(neighbourhood ?? new());
        for (var home = 0; home < homes; home++)
            Assert.Null(units.AddUnit());

        var server = new EmulatorServer(units, change ?? (options => options), passPeriod ?? LongerThanAnyTest);
        await server._app.StartAsync(CancellationToken.None);
        server.Port = new Uri(server._app.Urls.Single()).Port;
        server.Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
        return server;
    }

    /// <summary>The body of a reply, whatever its status.</summary>
    public async Task<string> Get(string path) => (await Send("GET", path)).Body;

    public async Task<(HttpStatusCode Status, string? ContentType, string Body)> Send(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var reply = await Client.SendAsync(request, CancellationToken.None);
        var body = await reply.Content.ReadAsStringAsync(CancellationToken.None);
        return (reply.StatusCode, reply.Content.Headers.ContentType?.ToString(), body);
    }

    /// <summary>Tells the hardware something, past the face.</summary>
    public Task<object> Tell(object message) => Plant.Ask<object>(message, Patience, CancellationToken.None);

    public Task Stop() => _app.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _actors.Dispose();
        _folder.Delete(recursive: true);
    }
}
