using System.Text.Json;
using Apis.Domain.Converters;
using Apis.Web.DeviceDriver.Scales;

namespace Apis.Web.Tests.DeviceDriver;

/// <summary>The acceptance checklist for a compatible driver (device driver 10).</summary>
public class AcceptanceTests
{
    static readonly string[] Meter = ["wg", "tmp", "vb", "wb", "vg", "ib", "ig"];

    [Fact]
    public async Task The_major_version_is_2()
    {
        await using var server = await DriverServer.Start();

        var version = (await Json(server, "/version/get")).GetProperty("comm_interface_version").GetString();

        Assert.Equal("2", version!.Split('.')[0]);
    }

    [Fact]
    public async Task All_that_a_node_needs_is_there_and_flat()
    {
        await using var server = await DriverServer.Start();

        var all = await Json(server, "/all/get");

        Assert.Equal(["rsoc", "battery_operation_status", "meter", "param", "status", "vdis"], Names(all));
        Assert.Equal(Meter, Names(all.GetProperty("meter")));
        Assert.Equal(3, all.GetProperty("battery_operation_status").GetInt32());
        Assert.Equal(["dvg", "drg"], Names(all.GetProperty("vdis")));
        Assert.True(all.GetProperty("param").TryGetProperty("dig", out _));
        Assert.Equal(
            ["status", "alarmState", "statusName", "alarm", "runningState", "operationMode"], Names(all.GetProperty("status")));
    }

    [Theory]
    [InlineData("0x0000", ConverterMode.Wait, "Waiting")]
    [InlineData("0x0014", ConverterMode.VoltageReference, "Grid Autonomy")]
    [InlineData("0x2", ConverterMode.Discharge, "Heteronomy CV")]
    [InlineData("0x00041", ConverterMode.Charge, "Heteronomy CV")]
    public async Task A_mode_change_answers_with_its_operation_mode_and_has_its_effect(
        string code, ConverterMode mode, string operationMode)
    {
        await using var server = await DriverServer.Start();

        var reply = await Json(server, $"/dcdc/set?mode={code}&dvg=350.0&dig=2&drg=0.1");

        var converter = (await server.Hardware()).Converter;
        Assert.Equal(operationMode, reply.GetProperty("status").GetProperty("operationMode").GetString());
        Assert.Equal(
            operationMode,
            (await Json(server, "/dcdc/get/status")).GetProperty("status").GetProperty("operationMode").GetString());
        Assert.Equal(
            (mode, 349.98779296875, 1.99985504150390625, 0.0999755859375),
            (converter.Mode, converter.TargetGridVoltageV.Value, converter.Limits.GridCurrentA.Value,
                converter.DroopRatio.Value));
    }

    [Fact]
    public async Task Voltage_or_current_alone_answer_with_exactly_two_groups()
    {
        await using var server = await DriverServer.Start();

        Assert.Equal(["meter", "param"], Names(await Json(server, "/dcdc/set?dig=1")));
        Assert.Equal(["meter", "vdis"], Names(await Json(server, "/dcdc/set?dvg=350")));
        Assert.Equal(["meter", "vdis"], Names(await Json(server, "/dcdc/set?dvg=350&drg=0.039")));
    }

    [Fact]
    public async Task A_part_of_a_mode_change_is_completed_from_the_converter_also_after_a_start()
    {
        await using var server = await DriverServer.Start();
        var before = (await server.Hardware()).Converter;

        await Json(server, "/dcdc/set?mode=0x0041&dig=1");

        var after = (await server.Hardware()).Converter;
        Assert.Equal(
            (ConverterMode.Charge, before.DroopRatio, ConverterScale.GridVoltageV.Setting(before.TargetGridVoltageV.Value)),
            (after.Mode, after.DroopRatio, after.TargetGridVoltageV.Value));
    }

    [Fact]
    public async Task Voltage_reference_is_handed_over_directly_in_both_directions()
    {
        await using var server = await DriverServer.Start();

        foreach (var (code, mode) in new[]
                 {
                     ("0x0014", ConverterMode.VoltageReference), ("0x0041", ConverterMode.Charge),
                     ("0x0014", ConverterMode.VoltageReference), ("0x0002", ConverterMode.Discharge),
                 })
        {
            await Json(server, $"/dcdc/set?mode={code}&dvg=350&dig=1&drg=0");
            Assert.Equal(mode, (await server.Hardware()).Converter.Mode);
        }
    }

    static async Task<JsonElement> Json(DriverServer server, string path)
    {
        var (status, contentType, body) = await server.Send("GET", path);
        Assert.Equal((200, "application/json"), ((int)status, contentType));
        return JsonElement.Parse(body);
    }

    static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
