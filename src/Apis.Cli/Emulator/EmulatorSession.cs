using System.Globalization;
using Apis.Domain;
using Apis.Emulation.Clocks;
using Apis.Emulation.Hardware;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Settings;
using Apis.Kernel.Actors;
using Apis.Kernel.Hocon;
using Apis.Web.Emulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Apis.Cli.Emulator;

/// <summary>One run of the emulator from start to orderly end.</summary>
sealed class EmulatorSession(EmulatorRun run, Surroundings surroundings)
{
    /// <summary>Whoever ends this run ends the actors with it.</summary>
    static readonly Config LeavesSignals = ConfigurationFactory.ParseString("apis.coordinated-shutdown.run-by-signals = off");

    readonly CancellationTokenSource _end = CancellationTokenSource.CreateLinkedTokenSource(surroundings.IsOver);

    /// <summary>Without updates time stands still; without a pause between passes it goes as fast as possible.</summary>
    public static ClockMode ClockOf(EmulatorSettings settings) => settings switch
    {
        { FlowRuns: false } => ClockMode.Paused,
        { PassPause.Ticks: 0 } => ClockMode.AsFastAsPossible,
        _ => ClockMode.Running,
    };

    public async Task<int> Run()
    {
        using var loggers = Loggers();
        var face = Face(loggers);
        if (face.Problem is { } problem)
            return surroundings.Refuse($"{problem}.");
        if (Street() is not { } street)
            return ExitCodes.BadInput;

        if (DriverServers.Problem(run, street.UnitIds.Count) is { } unserved)
            return surroundings.Refuse($"{unserved}.");

        using var files = CsvFiles.Open(run, street, surroundings.Error, out var refusal);
        if (refusal is not null)
            return surroundings.Refuse(refusal);

        using var system = ActorSystem.Create("emulator", LeavesSignals);
        var options = Options(files);
        var plant = system.ActorOf(Props.Create(() => new Plant(street, options)), "plant");
        Watch(system);
        await using var app = EmulatorFace.Create(face, plant);
        await using var drivers = new DriverServers(run, street.UnitIds, loggers);
        return await Serve(app, drivers, plant);
    }

    /// <summary>What the server itself has to say is for who debugs.</summary>
    ILoggerFactory Loggers() => LoggerFactory.Create(logs => logs
        .AddSimpleConsole(line => (line.SingleLine, line.TimestampFormat) = (true, "HH:mm:ss "))
        .SetMinimumLevel(run.Settings.IsDebug ? LogLevel.Debug : LogLevel.Information)
        .AddFilter("Microsoft", run.Settings.IsDebug ? LogLevel.Information : LogLevel.Warning));

    async Task<int> Serve(WebApplication app, DriverServers drivers, IActorRef plant)
    {
        try
        {
            await app.StartAsync(CancellationToken.None);
            await drivers.Start(plant);
        }
        catch (IOException taken)
        {
            surroundings.Error.WriteLine($"The emulator can't listen: {taken.Message}");
            return ExitCodes.Failed;
        }

        Tell(app.Urls.First(), drivers.Places);
        await End();
        await app.StopAsync(CancellationToken.None);
        surroundings.Output.WriteLine("The emulator has ended.");
        return ExitCodes.Fine;
    }

    Task End()
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _end.Token.Register(ended.SetResult);
        return ended.Task;
    }

    void Tell(string url, IEnumerable<string> driverPlaces)
    {
        var settings = run.Settings;
        foreach (var remark in run.Remarks)
            surroundings.Output.WriteLine(remark);
        surroundings.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{run.Homes} homes, {settings.Acceleration} emulated seconds in a real one, from {settings.Start:yyyy-MM-dd}."));
        foreach (var place in driverPlaces)
            surroundings.Output.WriteLine(place);
        surroundings.Output.WriteLine($"Look at {url}/ in a browser; nodes read {url}/get/unit/E001. Ctrl-C ends it.");
    }

    Neighbourhood? Street()
    {
        var street = new Neighbourhood(new()
        {
            Constants = run.Settings.Flow,
            Start = run.Settings.Start,
            Acceleration = run.Settings.Acceleration,
            HomeOf = run.HomeOf,
            GridOf = run.GridOf,
            Address = string.Create(CultureInfo.InvariantCulture, $"localhost:{run.Address.Port}"),
        });
        for (var home = 0; home < run.Homes; home++)
        {
            if (street.AddUnit() is { } problem)
            {
                surroundings.Error.WriteLine($"Home {home + 1} of {run.Homes} can't be: {problem.Text}.");
                return null;
            }
        }

        return street;
    }

    PlantOptions Options(CsvFiles files) => new()
    {
        Clock = run.Clock,
        PassPeriod = run.Settings.PassPause > TimeSpan.Zero ? run.Settings.PassPause : new PlantOptions().PassPeriod,
        DeadMansSwitch = run.Settings.DeadManTimeout,
        AfterPass = files.IsOpen ? _ => files.AfterPass() : null,
    };

    EmulatorFaceOptions Face(ILoggerFactory loggers) => new()
    {
        Address = run.Address.Address,
        Port = run.Address.Port,
        SavePath = run.Settings.SavePath,
        Token = run.Token,
        AllowedAddresses = run.AllowedAddresses.ToValueList(),
        Loggers = loggers,
    };

    /// <summary>At the end of the data the run ends too, unless it is to stand still then.</summary>
    void Watch(ActorSystem system)
    {
        var (settings, end, output) = (run.Settings, _end, surroundings.Output);
        var watcher = system.ActorOf(Props.Create(() => new EndWatcher(settings.AtEndOfData, end, output)), "end");
        system.EventStream.Subscribe(watcher, typeof(DataEnded));
    }
}
