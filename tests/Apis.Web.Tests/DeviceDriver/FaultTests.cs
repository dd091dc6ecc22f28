using Apis.Domain.Converters;
using Apis.Emulation.Faults;
using Apis.Web.DeviceDriver;

namespace Apis.Web.Tests.DeviceDriver;

public class FaultTests
{
    static readonly string[] ConverterRoutes =
        ["/dcdc/get", "/remote/get", "/dcdc/get/status", "/remote/get/status", "/all/get", "/remote/ioctl/get",
         "/dcdc/set?mode=0x0014&dvg=350&dig=2", "/dcdc/set?mode=0x0014", "/dcdc/set?dvg=350", "/dcdc/set?dig=1",
         "/remote/set?mode=0x0014&dvg=350&dig=2", "/remote/set/current?dig=1", "/remote/set/voltage?dvg=350",
         "/remote/ioctl/set", "/remote/ioctl/clr_alarm"];

    static readonly string[] BatteryRoutes = ["/battery/get", "/1/log/data", "/all/get", "/remote/ioctl/get"];

    [Fact]
    public async Task A_silent_converter_times_out_and_its_battery_goes_on()
    {
        await using var server = await Impatient();
        await server.Break(ConverterFaults.None with { IsSilent = true });
        var before = await server.Hardware();

        foreach (var route in ConverterRoutes)
            Assert.Equal(DriverServer.Err("read timeout"), await server.Send("GET", route));

        Assert.Equal("""{"rsoc": 50.0, "battery_operation_status": 3}""", await server.Get("/battery/get"));
        Assert.Equal(before, await server.Hardware());
    }

    [Fact]
    public async Task Who_waits_for_others_that_wait_for_a_silent_converter_times_out_as_well()
    {
        await using var server = await Impatient();
        await server.Break(ConverterFaults.None with { IsSilent = true });

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => server.Send("GET", "/dcdc/set?mode=0x0041")));

        Assert.All(replies, reply => Assert.Equal(DriverServer.Err("read timeout"), reply));
    }

    [Fact]
    public void The_patience_is_that_of_four_tries() =>
        Assert.Equal(TimeSpan.FromMilliseconds(700), new DeviceDriverOptions { UnitId = "E001" }.Patience);

    [Fact]
    public async Task A_silent_battery_is_a_comm_error_and_its_converter_goes_on()
    {
        await using var server = await Impatient();
        await server.Break(new BatteryFaults { IsSilent = true });

        foreach (var route in BatteryRoutes)
            Assert.Equal(DriverServer.Err("comm error"), await server.Send("GET", route));

        Assert.Contains("\"Waiting\"", await server.Get("/dcdc/get"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_battery_that_forbids_sharing_says_0()
    {
        await using var server = await DriverServer.Start();
        await server.Break(new BatteryFaults { ForbidsSharing = true });

        foreach (var route in BatteryRoutes)
            Assert.Contains("\"battery_operation_status\": 0", await server.Get(route), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Heavy alarm", "Heavy alarm", "4010 0008 0000")]
    [InlineData("Purple", "Heavy alarm", "4010 0008 0000")]
    [InlineData("No alarm", "No alarm", "4010 0000 0000")]
    [InlineData(null, "No alarm", "4010 0000 0000")]
    public async Task An_alarm_that_is_a_fault_is_told_and_stays(string? fault, string state, string alarm)
    {
        await using var server = await DriverServer.Start();
        await server.Break(ConverterFaults.None with { AlarmState = fault });

        foreach (var route in new[] { "/dcdc/get", "/remote/ioctl/clr_alarm", "/all/get" })
        {
            var reply = await server.Get(route);
            Assert.Contains($"\"alarmState\": \"{state}\"", reply, StringComparison.Ordinal);
            Assert.Contains($"\"alarm\": \"{alarm}\"", reply, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_stuck_converter_tells_the_mode_that_it_is_in()
    {
        await using var server = await DriverServer.Start();
        await server.Break(ConverterFaults.None with { IsStuck = true });

        var reply = await server.Get("/dcdc/set?mode=0x0041&dvg=350&dig=1&drg=0");

        Assert.Contains("\"operationMode\": \"Waiting\"", reply, StringComparison.Ordinal);
        Assert.Equal(ConverterMode.Wait, (await server.Hardware()).Converter.Mode);
    }

    [Fact]
    public async Task The_driver_of_a_unit_that_is_not_there_says_so()
    {
        await using var server = await DriverServer.Start(options => options with { UnitId = "E999" });

        foreach (var route in ConverterRoutes.Concat(BatteryRoutes))
            Assert.Equal(DriverServer.Err("there is no unit E999"), await server.Send("GET", route));
    }

    static Task<DriverServer> Impatient() =>
        DriverServer.Start(options => options with { Patience = TimeSpan.FromMilliseconds(50) });
}
