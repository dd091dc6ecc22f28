using System.Net;
using System.Net.Http.Headers;
using Apis.Web.Emulator;

namespace Apis.Web.Tests.Emulator.Access;

public class GateTests
{
    static readonly string[] Changes =
        ["/set/acc/5", "/set/emu/E001?rsoc=1", "/set/dcdc/E001", "/set/dcdc/voltage/E001", "/set/dcdc/current/E001",
         "/add/unit", "/remove/unit", "/restart", "/save", "/get/last"];

    [Fact]
    public async Task Off_loopback_a_stranger_reads_but_changes_nothing()
    {
        await using var server = await EmulatorServer.Start(
            change: options => options with { Address = IPAddress.Any, Token = "secret" });
        var before = await server.Get("/get/log");

        foreach (var path in Changes)
            Assert.Equal(HttpStatusCode.Unauthorized, (await server.Send("GET", path)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Send("POST", "/clock/run")).Status);

        Assert.Equal(before, await server.Get("/get/log"));
        Assert.Equal("10", await server.Get("/get/acc"));
    }

    [Theory]
    [InlineData("Bearer", "secret", HttpStatusCode.OK)]
    [InlineData("bearer", "secret", HttpStatusCode.OK)]
    [InlineData("Bearer", "Secret", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", "secre", HttpStatusCode.Unauthorized)]
    [InlineData("Basic", "secret", HttpStatusCode.Unauthorized)]
    public async Task Who_has_the_token_may_change_something(string scheme, string token, HttpStatusCode expected)
    {
        await using var server = await EmulatorServer.Start(
            change: options => options with { Address = IPAddress.Any, Token = "secret" });
        server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(scheme, token);

        Assert.Equal(expected, (await server.Send("GET", "/set/acc/5")).Status);
    }

    [Theory]
    [InlineData("127.0.0.0/8", HttpStatusCode.OK)]
    [InlineData("10.0.0.0/8", HttpStatusCode.Unauthorized)]
    public async Task Who_calls_from_an_allowed_address_may_too(string network, HttpStatusCode expected)
    {
        await using var server = await EmulatorServer.Start(
            change: options => options with { Address = IPAddress.Any, AllowedAddresses = [IPNetwork.Parse(network)] });

        Assert.Equal(expected, (await server.Send("GET", "/set/acc/5")).Status);
    }

    [Fact]
    public void Off_loopback_without_token_and_addresses_is_a_problem()
    {
        var options = new EmulatorFaceOptions { SavePath = "lastSave.json" };

        Assert.Null(options.Problem);
        Assert.Null((options with { Address = IPAddress.IPv6Loopback }).Problem);
        Assert.Contains("0.0.0.0", (options with { Address = IPAddress.Any }).Problem, StringComparison.Ordinal);
        Assert.Null((options with { Address = IPAddress.Any, Token = "secret" }).Problem);
        Assert.Null((options with { Address = IPAddress.Any, AllowedAddresses = [IPNetwork.Parse("10.0.0.0/8")] }).Problem);
    }
}
