using Apis.Domain.Converters;
using Apis.Domain.Nodes;
using Apis.Emulation.Clocks;
using Apis.Emulation.Faults;
using Apis.Emulation.Hardware;
using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Panels;
using Apis.Node.Drivers;
using Apis.Node.Drivers.Http;
using Apis.Simulation.Hardware;
using Apis.TestKit;
using Apis.Web.DeviceDriver;
using Apis.Web.Emulator;
using Microsoft.AspNetCore.Builder;

namespace Apis.Simulation.Tests.Drivers;

/// <summary>
/// A driver of E001 and the emulated hardware behind it: over HTTP with our own servers in real time, in process under virtual
/// time. The plant's clock stands; its other unit, E002, holds the grid at 350 V.
/// </summary>
sealed class DriverBench : IAsyncDisposable
{
    const int FastEnoughForAnyRamp = 180;

    public static readonly TimeZoneInfo Tokyo =
        TimeZoneInfo.CreateCustomTimeZone("Tokyo", TimeSpan.FromHours(9), "Tokyo", "Tokyo");

    static readonly TimeSpan LongerThanAnyTest = TimeSpan.FromHours(1);

    static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(20);

    readonly DriverKind _kind;
    readonly ActorTestKit _actors;
    readonly IActorRef _plant;
    readonly HttpDrivers _drivers = new(Tokyo);
    readonly WebApplication? _face;
    IDriver? _driver;

    DriverBench(DriverKind kind, TimeSpan patience, string unitId)
    {
        _kind = kind;
        _actors = kind is DriverKind.InProcess ? new ActorTestKit() : ActorTestKit.OnThreads();
        var neighbourhood = new Neighbourhood(new());
        Assert.Null(neighbourhood.AddUnit() ?? neighbourhood.AddUnit());
        var options = new PlantOptions { Clock = ClockMode.Paused, PassPeriod = LongerThanAnyTest };
        _plant = _actors.Sys.ActorOf(Props.Create(() => new Plant(neighbourhood, options)), "plant");
        if (kind is DriverKind.InProcess)
            _driver = new PlantDriver(_plant, unitId, Tokyo, patience);
        else
            _face = Face(patience, unitId);
    }

    public TimeProvider Time => _actors.Time;

    public static async Task<DriverBench> Start(DriverKind kind, TimeSpan? patience = null, string unitId = "E001")
    {
        var bench = new DriverBench(kind, patience ?? LongEnough, unitId);
        await bench.Tell(new SetAcceleration(FastEnoughForAnyRamp));
        await bench.Tell(new SetMode("E002", ConverterMode.VoltageReference, 350, 2.3, 0));
        if (bench._face is { } face)
        {
            await face.StartAsync(CancellationToken.None);
            bench._driver = bench.DriverAt(new("127.0.0.1", new Uri(face.Urls.Single()).Port), unitId);
        }

        return bench;
    }

    /// <summary>Has the driver do something; in process the run is driven until it is done.</summary>
    public async Task<T> Do<T>(Func<IDriver, Task<T>> work) =>
        _actors.Virtual is { } run ? run.Run(() => work(_driver!), LongerThanAnyTest) : await work(_driver!);

    /// <summary>As Do, within an actor, which is still itself after it has awaited.</summary>
    public async Task<object> DoInActor(Func<IDriver, Task<object>> work)
    {
        var worker = _actors.Sys.ActorOf(Props.Create(() => new Worker(_driver!, work)));
        return _actors.Virtual is { } run ? run.Run(() => Ask(worker), LongerThanAnyTest) : await Ask(worker);

        static Task<object> Ask(IActorRef worker) => worker.Ask<object>("work", LongEnough, CancellationToken.None);
    }

    /// <summary>Tells the hardware something, past the driver.</summary>
    public async Task<object> Tell(object message) => _actors.Virtual is { } run
        ? run.Run(() => Ask(message), LongerThanAnyTest)
        : await Ask(message);

    public Task Break(ConverterFaults faults) => Tell(new SetConverterFaults("E001", faults));

    public Task Break(BatteryFaults faults) => Tell(new SetBatteryFaults("E001", faults));

    /// <summary>What the hardware itself says, past the driver; also when its converter is silent.</summary>
    public async Task<UnitPanel> Hardware() =>
        ((Snapshot)await Tell(ReadAll.Instance)).Units.Single(unit => unit.UnitId == "E001");

    public async ValueTask DisposeAsync()
    {
        _drivers.Dispose();
        if (_face is not null)
            await _face.DisposeAsync();
        _actors.Dispose();
    }

    Task<object> Ask(object message) => _plant.Ask<object>(message, LongEnough, CancellationToken.None);

    WebApplication Face(TimeSpan patience, string unitId) => _kind is DriverKind.Emulator
        ? EmulatorFace.Create(new() { Port = 0, SavePath = "unused", Patience = patience }, _plant)
        : DeviceDriverFace.Create(new() { Port = 0, UnitId = unitId, Patience = patience }, _plant);

    HttpDriver DriverAt(ServiceAddress address, string unitId) => _drivers.Create(Configs.Of(_kind, address, unitId)).Value!;

    sealed class Worker : ReceiveActor
    {
        public Worker(IDriver driver, Func<IDriver, Task<object>> work) => ReceiveAsync<string>(async _ =>
        {
            var result = await work(driver);
            Assert.Equal(Context.Self, Self);
            Sender.Tell(result);
        });
    }
}
