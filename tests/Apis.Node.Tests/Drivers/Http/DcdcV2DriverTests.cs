using System.Text.Json.Nodes;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Units;
using Apis.Node.Drivers;
using Apis.Node.Drivers.Http;

namespace Apis.Node.Tests.Drivers.Http;

public class DcdcV2DriverTests
{
    static readonly string[] Numbers =
    [
        "$.rsoc", "$.battery_operation_status", "$.param.dig", "$.vdis.dvg", "$.vdis.drg",
        "$.meter.ig", "$.meter.vg", "$.meter.wg", "$.meter.ib", "$.meter.vb", "$.meter.wb", "$.meter.tmp",
    ];

    static readonly string[] Texts = ["$.status.operationMode", "$.status.alarmState", "$.status.status"];

    static readonly DriverReading Read = new(
        Time: null,
        new ConverterReply
        {
            StatusCode = "0x0002",
            OperationMode = "Heteronomy CV",
            AlarmState = "No alarm",
            Meter = new(349.2, -1.02, -356.2, 51.1, -7.4, -378.1, 31.0),
            TargetGridVoltageV = 350,
            DroopRatio = 0,
            TargetGridCurrentA = 1,
        },
        new BatteryReading(64.5, 3));

    public static TheoryData<string, string> WrongValues()
    {
        string[] noNumbers = ["\"1.0\"", "true", "[1]", "{}", "1e999", "-1000001"];
        string[] noTexts = ["1", "false", "[\"Waiting\"]", "{}", "\"two\\nlines\"", $"\"{new string('x', 201)}\""];
        var cases = new TheoryData<string, string>();
        foreach (var place in Numbers.Concat(Texts))
        {
            foreach (var value in Numbers.Contains(place) ? noNumbers : noTexts)
                cases.Add(place, value);
        }

        return cases;
    }

    [Fact]
    public async Task The_flat_reply_is_understood() => Assert.Equal(Read, (await ReadUnit(Literal.All)).Value);

    [Fact]
    public async Task The_nested_reply_is_understood()
    {
        var flat = JsonNode.Parse(Literal.All)!.AsObject();
        var battery = new JsonObject();
        foreach (var name in new[] { "rsoc", "battery_operation_status" })
        {
            battery[name] = flat[name]!.DeepClone();
            flat.Remove(name);
        }

        var nested = new JsonObject { ["dcdc"] = flat, ["battery"] = battery };

        Assert.Equal(Read, (await ReadUnit(nested.ToJsonString())).Value);
    }

    [Theory]
    [InlineData("dcdc", "$.battery is missing, but must be an object")]
    [InlineData("battery", "$.dcdc is missing, but must be an object")]
    public async Task Half_of_the_nested_reply_is_a_problem(string half, string problem)
    {
        var outcome = await ReadUnit($$"""{"{{half}}": {{Literal.All}}}""");

        Assert.Contains(problem, outcome.Problem!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WrongValues))]
    public async Task A_member_of_a_wrong_kind_spoils_the_reply_and_is_named(string place, string value)
    {
        var outcome = await ReadUnit(With(place, JsonNode.Parse(value)));

        Assert.StartsWith($"GET http://localhost:4380/all/get: {place} is ", outcome.Problem!.Text, StringComparison.Ordinal);
        Assert.Equal(ErrorKind.Local(ErrorCategory.Hardware, ErrorLevel.Warn), outcome.Problem.Raises);
    }

    [Fact]
    public async Task A_member_that_is_missing_or_null_was_not_told()
    {
        foreach (var place in Numbers.Concat(Texts))
        {
            var withNull = await ReadUnit(With(place, null));
            var without = await ReadUnit(Without(place));

            Assert.True(withNull.Succeeded, place);
            Assert.NotEqual(Read, withNull.Value);
            Assert.Equal(withNull.Value, without.Value);
        }
    }

    [Theory]
    [InlineData("status")]
    [InlineData("meter")]
    [InlineData("vdis")]
    [InlineData("param")]
    public async Task A_group_that_is_missing_is_a_problem(string group)
    {
        var outcome = await ReadUnit(Without($"$.{group}"));

        Assert.EndsWith($"$.{group} is missing, but must be an object", outcome.Problem!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_an_operation_status_is_a_problem() => Assert.EndsWith(
        "$.battery_operation_status is 2.5, but must be a whole number",
        (await ReadUnit(With("$.battery_operation_status", 2.5))).Problem!.Text,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_status_without_its_code_is_one()
    {
        var server = new StubServer().With("/dcdc/get/status", Literal.ConverterStatus);

        var reply = (await Driver(server).ReadStatus(CancellationToken.None)).Value!;

        Assert.Equal((null, "Waiting", "No alarm"), (reply.StatusCode, reply.OperationMode, reply.AlarmState));
        Assert.Equal(
            new Meter(
                349.89501953125, -0.99945068359375, -349.12109375, 52.0986328125, -7.99763671875, -404.052734375, 26.5859375),
            reply.Meter);
        Assert.Equal((null, null, null), (reply.TargetGridVoltageV, reply.DroopRatio, reply.TargetGridCurrentA));
    }

    [Fact]
    public async Task A_code_that_contradicts_the_operation_mode_is_an_unknown_mode()
    {
        var outcome = await ReadUnit(With("$.status.status", "0x0000"));

        Assert.Null(outcome.Value!.Converter.ToReading().Mode);
    }

    [Fact]
    public async Task Settings_are_written_as_the_reference_writes_them()
    {
        var server = new StubServer();
        var driver = Driver(server);

        await driver.Set(new DeviceStep.SetMode(ConverterMode.Wait, 350, 0), CancellationToken.None);
        await driver.Set(new DeviceStep.SetMode(ConverterMode.VoltageReference, 350, 2.3, 0.039), CancellationToken.None);
        await driver.Set(new DeviceStep.SetVoltage(310.5, 0.1), CancellationToken.None);
        await driver.Set(new DeviceStep.SetCurrent(1), CancellationToken.None);

        Assert.Equal(
            [
                "GET http://localhost:4380/dcdc/set?mode=0x0000&dvg=350.0&dig=0.0&drg=0",
                "GET http://localhost:4380/dcdc/set?mode=0x0014&dvg=350.0&dig=2.3&drg=0.039",
                "GET http://localhost:4380/dcdc/set?dvg=310.5&drg=0.1",
                "GET http://localhost:4380/dcdc/set?dig=1.0",
            ],
            server.Asked);
    }

    [Theory]
    [InlineData("""{"comm_interface_version":"2.0","dcdc_batt_comm_version":"1.4"}""", null)]
    [InlineData("""{"comm_interface_version":"2.17"}""", null)]
    [InlineData("""{"comm_protocol_version":"2.0"}""", null)]
    [InlineData("""{"comm_interface_version":"1.0","comm_protocol_version":"2.0"}""", "\"1.0\"")]
    [InlineData("""{"comm_interface_version":"3.0"}""", "\"3.0\"")]
    [InlineData("""{"comm_interface_version":"20.1"}""", "\"20.1\"")]
    [InlineData("""{"comm_interface_version":"2"}""", "\"2\"")]
    [InlineData("""{"comm_interface_version":".2"}""", "\".2\"")]
    [InlineData("""{"dcdc_batt_comm_version":"2.0"}""", "\"\"")]
    [InlineData("""{"comm_interface_version":2.0}""", "$.comm_interface_version is 2.0, but must be a text")]
    public async Task Only_version_2_of_the_interface_will_do(string body, string? problem)
    {
        var server = new StubServer().With("/version/get", body);

        var found = await Driver(server).Check(CancellationToken.None);

        if (problem is null)
            Assert.Null(found);
        else
            Assert.Contains(problem, found!.Text, StringComparison.Ordinal);
    }

    /// <summary>Five thousand times some bytes of the reply are lost, doubled or replaced.</summary>
    [Fact]
    public void However_a_reply_is_garbled_it_is_a_problem_or_can_be_believed()
    {
        var believed = 0;
        for (var seed = 0; seed < 5_000; seed++)
        {
            var outcome = ReplyText.Read(Garbled.Of(Literal.All, new Random(seed)), "GET /all/get", DcdcV2Driver.Unit);

            if (outcome.Succeeded)
            {
                believed++;
                Assert.All(NumbersOf(outcome.Value), number => Assert.InRange(number ?? 0, -1_000_000, 1_000_000));
                Assert.All(TextsOf(outcome.Value), text => Assert.True(text is null or { Length: <= 200 }));
            }
            else
            {
                Assert.Equal("HARDWARE:LOCAL:WARN", outcome.Problem.Raises.ToString());
            }
        }

        Assert.InRange(believed, 1, 4_999);
    }

    static double?[] NumbersOf(DriverReading unit)
    {
        var (converter, meter) = (unit.Converter, unit.Converter.Meter);
        return
        [
            unit.Battery.RsocPercent, unit.Battery.OperationStatus,
            converter.TargetGridVoltageV, converter.DroopRatio, converter.TargetGridCurrentA,
            meter.GridVoltageV, meter.GridCurrentA, meter.GridPowerW,
            meter.BatteryVoltageV, meter.BatteryCurrentA, meter.BatteryPowerW, meter.TemperatureC,
        ];
    }

    static string?[] TextsOf(DriverReading unit) =>
        [unit.Converter.StatusCode, unit.Converter.OperationMode, unit.Converter.AlarmState];

    static Task<Domain.Outcome<DriverReading>> ReadUnit(string body) =>
        Driver(new StubServer().With("/all/get", body)).ReadUnit(CancellationToken.None);

    static DcdcV2Driver Driver(StubServer server) => new(server.At("localhost", 4380));

    static string With(string place, JsonNode? value) => Changed(place, (owner, name) => owner[name] = value);

    static string Without(string place) => Changed(place, (owner, name) => owner.Remove(name));

    static string Changed(string place, Action<JsonObject, string> change)
    {
        var root = JsonNode.Parse(Literal.All)!.AsObject();
        var names = place.Split('.')[1..];
        change(names.Length == 1 ? root : root[names[0]]!.AsObject(), names[^1]);
        return root.ToJsonString();
    }
}
