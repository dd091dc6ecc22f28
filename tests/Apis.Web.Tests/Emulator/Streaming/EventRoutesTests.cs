using System.Net;

namespace Apis.Web.Tests.Emulator.Streaming;

public class EventRoutesTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly HandTime _time = new();

    [Fact]
    public async Task A_listener_gets_all_at_once_and_then_what_has_changed()
    {
        await using var server = await Start();
        using var events = await Listen(server);

        Assert.Equal(await Expected(server, "00"), await Next(events));
        await server.Send("POST", "/clock/step/1");
        _time.Tick();

        Assert.Equal(await Expected(server, "10"), await Next(events));
    }

    [Fact]
    public async Task What_changes_between_two_looks_is_one_event()
    {
        await using var server = await Start();
        using var events = await Listen(server);
        await Next(events);

        for (var step = 0; step < 5; step++)
            await server.Send("POST", "/clock/step/1");
        _time.Tick();

        Assert.Equal(await Expected(server, "50"), await Next(events));
    }

    [Fact]
    public async Task What_a_newcomer_has_seen_first_the_others_are_told_too()
    {
        await using var server = await Start();
        using var events = await Listen(server);
        await Next(events);

        await server.Send("POST", "/clock/step/1");
        using var newcomer = await Listen(server);
        await Next(newcomer);
        _time.Tick();

        Assert.Equal(await Expected(server, "10"), await Next(events));
    }

    [Fact]
    public async Task A_listener_who_does_not_read_hinders_nobody()
    {
        await using var server = await Start(homes: 100);
        using var sluggard = await Listen(server);
        using var events = await Listen(server);
        await Next(events);

        for (var step = 0; step < 100; step++)
        {
            await server.Send("POST", "/clock/step/1");
            _time.Tick();
            Assert.StartsWith("event: snapshot", await Next(events), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task While_nothing_changes_a_comment_every_five_seconds_shows_that_the_line_is_alive()
    {
        await using var server = await Start();
        using var events = await Listen(server);
        await Next(events);

        var next = Next(events);
        while (!next.IsCompleted)
        {
            _time.Tick();
            await Task.Yield();
        }

        Assert.Equal(": nothing new\n", await next);
    }

    [Fact]
    public async Task There_are_no_more_listeners_than_can_be_served()
    {
        await using var server = await Start();
        var listeners = new List<StreamReader>();
        for (var count = 0; count < 64; count++)
            listeners.Add(await Listen(server));

        var (status, _, body) = await server.Send("GET", "/events");
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, """{"error": "there are 64 listeners already"}"""), (status, body));

        // Who leaves makes room, as soon as it is noticed.
        listeners[0].Dispose();
        while (await TryListen(server) is not { } reader)
            await Task.Yield();
        listeners.ForEach(listener => listener.Dispose());
    }

    [Fact]
    public async Task The_end_of_the_server_ends_the_stream()
    {
        await using var server = await Start();
        using var events = await Listen(server);
        await Next(events);

        await server.Stop().WaitAsync(Patience);

        Assert.Null(await events.ReadLineAsync().WaitAsync(Patience));
    }

    Task<EmulatorServer> Start(int homes = 2) => EmulatorServer.Start(homes, options => options with { Time = _time });

    static async Task<StreamReader> Listen(EmulatorServer server) =>
        await TryListen(server) ?? throw new InvalidOperationException("no stream");

    static async Task<StreamReader?> TryListen(EmulatorServer server)
    {
        var reply = await server.Client.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead);
        if (reply.StatusCode is not HttpStatusCode.OK)
            return null;

        Assert.Equal("text/event-stream", reply.Content.Headers.ContentType?.ToString());
        return new StreamReader(await reply.Content.ReadAsStreamAsync());
    }

    /// <summary>All lines up to the next that is empty.</summary>
    static async Task<string> Next(StreamReader events)
    {
        var text = "";
        while (await events.ReadLineAsync().WaitAsync(Patience) is { Length: > 0 } line)
            text += line + "\n";
        return text;
    }

    static async Task<string> Expected(EmulatorServer server, string seconds)
    {
        var clock = $"\"now\": \"2020/01/01-00:00:{seconds}\", \"acceleration\": 10, \"clock\": \"paused\"";
        var bus = """
            {"name": "main", "holder": null, "voltageV": 0.0, "rampTargetV": null, "leakCurrentA": 0.0,
             "nodes": [], "lines": [], "alarms": []}
            """.ReplaceLineEndings("");
        return $"event: snapshot\ndata: {{{clock}, \"units\": {await server.Get("/get/log")}, \"buses\": [{bus}]}}\n";
    }
}
