using Apis.Emulation.Circuits;
using Apis.Emulation.Clocks;
using Apis.Emulation.Hardware;
using Apis.Emulation.Homes;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Profiles;
using Apis.Web.Emulator;
using Microsoft.AspNetCore.Builder;

namespace Apis.EndToEnd.Emulators;

/// <summary>The emulator as it is, plant and HTTP face, on a free port of this machine.</summary>
sealed class RunningEmulator : IAsyncDisposable
{
    /// <summary>More than a home's losses, so that its battery empties and its state of charge is seen to move.</summary>
    const double LoadW = 1_500;

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("apis-end-to-end-");
    readonly ActorSystem _system = ActorSystem.Create("emulator");
    readonly WebApplication _face;

    RunningEmulator(int homes, ClockMode clock, GridLayout? lines, int port)
    {
        var neighbourhood = new Neighbourhood(new()
        {
            Acceleration = 100,
            HomeOf = _ => new HomeOptions { Profile = new(new ConstantProfile(0), new ConstantProfile(LoadW)) },
            GridOf = _ => lines,
        });
        for (var home = 0; home < homes; home++)
            Assert.Null(neighbourhood.AddUnit());

        var options = new PlantOptions { Clock = clock, PassPeriod = TimeSpan.FromMilliseconds(100) };
        var plant = _system.ActorOf(Props.Create(() => new Plant(neighbourhood, options)), "plant");
        _face = EmulatorFace.Create(new() { Port = port, SavePath = Path.Combine(_folder.FullName, "lastSave.json") }, plant);
    }

    public Uri Address => new(_face.Urls.Single());

    /// <summary>Time stands unless a test wants it to run; one that the page itself moves is seen to be moved by it.</summary>
    public static async Task<RunningEmulator> Start(
        int homes = 3, ClockMode clock = ClockMode.Paused, GridLayout? lines = null, int port = 0)
    {
        var emulator = new RunningEmulator(homes, clock, lines, port);
        await emulator._face.StartAsync();
        return emulator;
    }

    /// <summary>What the emulator says, past the page.</summary>
    public async Task<string> Get(string path)
    {
        using var client = new HttpClient { BaseAddress = Address };
        return await client.GetStringAsync(path, _face.Lifetime.ApplicationStopping);
    }

    public async ValueTask DisposeAsync()
    {
        await _face.DisposeAsync();
        await _system.Terminate();
        _folder.Delete(recursive: true);
    }
}
