using Apis.Domain;
using Apis.Kernel.Actors;
using Apis.Web.DeviceDriver;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Apis.Cli.Emulator;

/// <summary>A device driver's Web API for each unit that is there at the start; none where nobody asked.</summary>
sealed class DriverServers(EmulatorRun run, IReadOnlyList<string> unitIds, ILoggerFactory loggers) : IAsyncDisposable
{
    /// <summary>Each is a server with a port of its own.</summary>
    public const int MostUnits = 200;

    const int MostPort = ushort.MaxValue;

    readonly List<WebApplication> _servers = [];

    /// <summary>Why they can't be; null when all is well.</summary>
    public static string? Problem(EmulatorRun run, int units) => run.FirstDriverPort switch
    {
        null => null,
        _ when units > MostUnits => FormattableString.Invariant(
            $"--drivers serves up to {MostUnits} units, but there are {units}"),
        var first when PortsOf(first.Value, units)[^1] > MostPort => FormattableString.Invariant(
            $"--drivers begins at port {first} and needs {units}, but {MostPort} is the last that there is"),
        _ => null,
    };

    /// <summary>Throws what the first that can't listen throws.</summary>
    public async Task Start(IActorRef plant)
    {
        if (run.FirstDriverPort is not { } first)
            return;

        foreach (var (unitId, port) in unitIds.Zip(PortsOf(first, unitIds.Count)))
        {
            var server = DeviceDriverFace.Create(Options(unitId, port), plant);
            _servers.Add(server);
            await server.StartAsync(CancellationToken.None);
        }
    }

    /// <summary>Where each of them is, in words for people.</summary>
    public IEnumerable<string> Places =>
        unitIds.Zip(_servers, (unitId, server) => $"The device driver of {unitId} is at {server.Urls.First()}/dcdc/get.");

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.StopAsync(CancellationToken.None);
            await server.DisposeAsync();
        }
    }

    static IReadOnlyList<int> PortsOf(int first, int count) => first switch
    {
        EmulatorOptions.UsualPorts => DeviceDriverPorts.Of(count),
        0 => [.. Enumerable.Repeat(0, count)],
        _ => [.. Enumerable.Range(first, count)],
    };

    DeviceDriverOptions Options(string unitId, int port) => new()
    {
        Address = run.Address.Address,
        Port = port,
        UnitId = unitId,
        Token = run.Token,
        AllowedAddresses = run.AllowedAddresses.ToValueList(),
        Loggers = loggers,
    };
}
