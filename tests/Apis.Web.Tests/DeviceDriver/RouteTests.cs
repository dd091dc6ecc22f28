using System.Net;
using System.Net.Http.Headers;
using Apis.Web.DeviceDriver;

namespace Apis.Web.Tests.DeviceDriver;

public class RouteTests
{
    static readonly string[] Reads =
        ["/dcdc/get", "/remote/get", "/dcdc/get/status", "/remote/get/status", "/battery/get", "/1/log/data", "/all/get",
         "/remote/ioctl/get", "/version/get", "/essx/hello", "/essx/goodbye"];

    static readonly string[] Changes =
        ["/dcdc/set?dig=1", "/remote/set?dig=1", "/remote/set/current?dig=1", "/remote/set/voltage?dvg=350", "/remote/ioctl/set",
         "/remote/ioctl/clr_alarm"];

    [Theory]
    [InlineData("/")]
    [InlineData("/dcdc")]
    [InlineData("/dcdc/get/")]
    [InlineData("/dcdc/get/E001")]
    [InlineData("/DCDC/get")]
    [InlineData("/battery/set")]
    [InlineData("/dcdc/set/current?dig=1")]
    public async Task What_the_reference_does_not_know_is_no_route(string path)
    {
        await using var server = await DriverServer.Start();

        Assert.Equal(
            (HttpStatusCode.NotFound, "application/json", """{"err": "no such route"}"""), await server.Send("GET", path));
    }

    [Fact]
    public async Task Only_get_is_taken()
    {
        await using var server = await DriverServer.Start();
        var before = await server.Hardware();

        foreach (var path in Reads.Concat(Changes))
        {
            Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.Send("HEAD", path)).Status);
            Assert.Equal(
                (HttpStatusCode.MethodNotAllowed, "application/json", """{"err": "this route takes GET"}"""),
                await server.Send("POST", path));
        }

        Assert.Equal(before, await server.Hardware());
    }

    [Fact]
    public async Task Off_loopback_a_stranger_reads_but_changes_nothing()
    {
        await using var server = await DriverServer.Start(
            options => options with { Address = IPAddress.Any, Token = "secret" });
        var before = await server.Hardware();

        foreach (var path in Changes)
            Assert.Equal(HttpStatusCode.Unauthorized, (await server.Send("GET", path)).Status);
        foreach (var path in Reads)
            Assert.Equal(HttpStatusCode.OK, (await server.Send("GET", path)).Status);
        Assert.Equal(before, await server.Hardware());

        server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
        Assert.Equal(HttpStatusCode.OK, (await server.Send("GET", Changes[0])).Status);
    }

    [Fact]
    public void The_options_say_what_is_wrong_with_them()
    {
        var options = new DeviceDriverOptions { UnitId = "E001" };
        var open = options with { Address = IPAddress.Any };

        Assert.Null(options.Problem);
        Assert.Null((open with { Token = "secret" }).Problem);
        Assert.Null((open with { AllowedAddresses = [IPNetwork.Parse("10.0.0.0/8")] }).Problem);
        Assert.StartsWith("ogv is 1, ", (options with { Converter = new() { GridOverVoltageV = 1 } }).Problem);
        Assert.StartsWith("the device driver is to listen on 0.0.0.0, which is not loopback", open.Problem);
    }
}
