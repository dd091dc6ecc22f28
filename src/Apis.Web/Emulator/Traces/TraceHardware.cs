using System.Text;
using Apis.Domain.Errors;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Emulation.Clocks;
using Apis.Emulation.Hardware;
using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Recording;
using Apis.Emulation.Traces;
using Apis.Web.Emulator.Routing;
using Apis.Web.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator.Traces;

/// <summary>The hardware that a trace is replayed on. Its clock stands; the trace says when a pass is due.</summary>
sealed class TraceHardware : IDisposable
{
    readonly ActorSystem _system = ActorSystem.Create("trace");
    readonly FrontDoor _door;
    readonly DayBook _days;

    public TraceHardware(Trace trace, TraceInput input)
    {
        Neighbourhood = Neighbours(trace, input);
        Problem = Neighbourhood.Replace(trace.Initial);
        var (neighbourhood, options) = (Neighbourhood, new PlantOptions { Clock = ClockMode.Paused });
        var plant = _system.ActorOf(Props.Create(() => new Plant(neighbourhood, options)), "plant");
        _door = EmulatorFace.Door(new() { SavePath = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()) }, plant);
        _days = new(Neighbourhood);
    }

    public Neighbourhood Neighbourhood { get; }

    /// <summary>Why the trace's units can't be; null when they are there.</summary>
    public Problem? Problem { get; }

    public DayTotals Today => _days.Today;

    /// <summary>A neighbourhood of its own with the same input.</summary>
    public static Neighbourhood Neighbours(Trace trace, TraceInput input) => new(new()
    {
        Start = trace.Start,
        BeginsAtS = trace.BeginsAtS,
        Acceleration = trace.Acceleration,
        Constants = input.Constants,
        HomeOf = id => input.LoadOf(id) is { } load
            ? new() { Battery = new() { CapacityWh = trace.BatteryWh }, Profile = new(input.Sun, load) }
            : null,
    });

    public void Pass()
    {
        Neighbourhood.Flow();
        _days.AfterPass();
    }

    public void SetRsoc(string unitId, double percent) => Neighbourhood.SetEmu(unitId, [new(EmuMember.Rsoc, percent)]);

    public JsonObject Units()
    {
        var wire = new WireWriter();
        wire.Log(Neighbourhood.Panels());
        return (JsonObject)Parse(wire.Written)!;
    }

    /// <summary>Goes the way that a request from outside goes, but for the socket.</summary>
    public async Task<(int Status, string? ContentType, JsonValue? Reply, string Text)> Ask(string request)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        var (path, query) = request.IndexOf('?') is >= 0 and var at ? (request[..at], request[at..]) : (request, "");
        (context.Request.Method, context.Request.Path) = (HttpMethods.Get, Uri.UnescapeDataString(path));
        context.Request.QueryString = new(query);
        await _door.Serve(context);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        var text = body.ToArray();
        return (context.Response.StatusCode, context.Response.ContentType, Parse(text), Encoding.UTF8.GetString(text));
    }

    public void Dispose() => _system.Dispose();

    static JsonValue? Parse(ReadOnlySpan<byte> text) => JsonText.Parse(text, new FindingList("reply"));
}
