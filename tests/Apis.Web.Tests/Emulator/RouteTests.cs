using System.Net;
using Apis.Emulation.Faults;
using Apis.Emulation.Messages;
using Apis.Kernel.Asking;

namespace Apis.Web.Tests.Emulator;

public class RouteTests
{
    [Theory]
    [InlineData("/get/log/")]
    [InlineData("/get/unit/")]
    [InlineData("/get/unit/E001/")]
    [InlineData("/GET/log")]
    [InlineData("/get/Unit/E001")]
    [InlineData("/get//log")]
    [InlineData("/get/unit/E001/E002")]
    [InlineData("/get")]
    [InlineData("/set/acc")]
    [InlineData("/clock/step")]
    [InlineData("/favicon.ico")]
    public async Task What_the_reference_does_not_know_is_no_route(string path)
    {
        await using var server = await EmulatorServer.Start();

        Assert.Equal(
            (HttpStatusCode.NotFound, "application/json", """{"error": "no such route"}"""), await server.Send("GET", path));
    }

    [Theory]
    [InlineData("POST", "/get/log", "GET, HEAD")]
    [InlineData("PUT", "/set/acc/5", "GET, HEAD")]
    [InlineData("DELETE", "/remove/unit", "GET, HEAD")]
    [InlineData("OPTIONS", "/events", "GET, HEAD")]
    [InlineData("GET", "/clock/pause", "POST")]
    [InlineData("GET", "/clock/step/1", "POST")]
    public async Task A_route_says_which_methods_it_takes(string method, string path, string expected)
    {
        await using var server = await EmulatorServer.Start();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var reply = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, reply.StatusCode);
        Assert.Equal(expected, string.Join(", ", reply.Content.Headers.Allow));
        Assert.Equal($$"""{"error": "this route takes {{expected}}"}""", await reply.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/get/log")]
    [InlineData("/get/unit/E001")]
    [InlineData("/get/acc")]
    public async Task Head_tells_the_length_of_what_get_would_send(string path)
    {
        await using var server = await EmulatorServer.Start();
        var body = await server.Get(path);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using var reply = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Equal(body.Length, reply.Content.Headers.ContentLength);
        Assert.Empty(await reply.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_request_with_a_body_is_refused_and_changes_nothing()
    {
        await using var server = await EmulatorServer.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/set/acc/5") { Content = new StringContent("n=5") };

        using var reply = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, reply.StatusCode);
        Assert.Equal("10", await server.Get("/get/acc"));
    }

    [Fact]
    public async Task A_silent_converter_is_given_up_and_the_rest_goes_on()
    {
        var patience = TimeSpan.FromMilliseconds(50);
        await using var server = await EmulatorServer.Start(change: options => options with { Patience = patience });
        await server.Plant.Ask(new SetConverterFaults("E001", ConverterFaults.None with { IsSilent = true }));

        var silent = (HttpStatusCode.GatewayTimeout, "application/json", """{"error": "the hardware doesn't answer"}""");
        Assert.Equal(silent, await server.Send("GET", "/get/unit/E001"));
        Assert.Equal(silent, await server.Send("GET", "/get/dcdc/status/E001"));
        Assert.Equal(silent, await server.Send("GET", "/set/dcdc/current/E001?dig=1"));
        Assert.Equal(HttpStatusCode.OK, (await server.Send("GET", "/get/emu/E001")).Status);
        Assert.Equal(HttpStatusCode.OK, (await server.Send("GET", "/get/unit/E002")).Status);
    }

    [Fact]
    public async Task A_unit_that_is_gone_is_no_longer_found()
    {
        await using var server = await EmulatorServer.Start();

        await server.Get("/remove/unit");

        Assert.Equal("{}", await server.Get("/get/unit/E002"));
    }

    [Fact]
    public async Task Who_asks_again_before_anything_changed_gets_the_same_and_else_the_new()
    {
        await using var server = await EmulatorServer.Start();
        var (first, second) = (await server.Get("/get/log"), await server.Get("/get/log"));

        await server.Send("POST", "/clock/step/1");

        Assert.Equal(first, second);
        Assert.Contains("\"time\": \"2020/01/01-00:00:10\"", await server.Get("/get/log"), StringComparison.Ordinal);
    }
}
