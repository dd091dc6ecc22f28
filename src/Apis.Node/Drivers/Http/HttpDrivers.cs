using System.Diagnostics.CodeAnalysis;
using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Domain.Nodes;

namespace Apis.Node.Drivers.Http;

/// <summary>Makes the drivers that nodes ask by HTTP, and keeps the connections that they share.</summary>
/// <param name="zone">In which emulators show their clock.</param>
public sealed class HttpDrivers(TimeZoneInfo zone) : IDisposable
{
    /// <summary>256 KiB; the largest reply of the reference's drivers has about one.</summary>
    public const int MostBytes = 1 << 18;

    const int MostHeaderKilobytes = 16;

    /// <summary>Many homes may have units of one emulator, and a silent unit keeps its connection.</summary>
    const int MostConnections = 256;

    readonly HttpClient _http = new(Connections())
    {
        MaxResponseContentBufferSize = MostBytes,

        // Who calls says how long an attempt may take.
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>The driver that config.json names; the problem says which part of it is missing.</summary>
    public Outcome<HttpDriver> Create(NodeConfig config)
    {
        var connection = config.Connection;
        return config.SystemType switch
        {
            SystemType.DcdcEmulator when connection.Emulator is { } emulator =>
                new EmulatorDriver(At(emulator), config.UnitId, zone),
            SystemType.DcdcEmulator => Missing("emulator", "dcdc_emulator"),
            SystemType.DcdcV2 when connection.DcdcController is { } driver => new DcdcV2Driver(At(driver)),
            SystemType.DcdcV2 => Missing("dcdc_controller", "dcdc_v2"),
            SystemType.DcdcV1 when connection is { DcdcController: { } converter, EmuDriver: { } battery } =>
                new DcdcV1Driver(At(converter), At(battery)),
            _ => Missing(connection.DcdcController is null ? "dcdc_controller" : "emu_driver", "dcdc_v1"),
        };
    }

    public void Dispose() => _http.Dispose();

    JsonService At(ServiceAddress address) => new(_http, address);

    static Problem Missing(string service, string systemType) => new(
        $"config.json: $.connection.{service} is missing, but must have .host and .port for a $.systemType of \"{systemType}\"");

    /// <summary>A driver is a neighbour: nobody stands between, and it sends us nowhere else.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The client that it is handed to disposes it.")]
    static SocketsHttpHandler Connections() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        MaxConnectionsPerServer = MostConnections,
        MaxResponseHeadersLength = MostHeaderKilobytes,
    };
}
