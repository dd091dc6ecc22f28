using Apis.Domain.Converters;
using Apis.Domain.Units;
using Apis.Node.Drivers.Http;

namespace Apis.Node.Tests.Drivers.Http;

public class EmulatorDriverTests
{
    static readonly TimeZoneInfo Tokyo = TimeZoneInfo.CreateCustomTimeZone("Tokyo", TimeSpan.FromHours(9), "Tokyo", "Tokyo");

    [Fact]
    public async Task A_unit_is_read_with_its_own_clock()
    {
        var server = new StubServer().With("/get/unit/E001", Literal.EmulatorUnit);

        var unit = (await Driver(server).ReadUnit(CancellationToken.None)).Value!;

        Assert.Equal(new DateTimeOffset(2019, 12, 31, 15, 0, 50, TimeSpan.Zero), unit.Time);
        Assert.Equal(new BatteryReading(49.8), unit.Battery);
        Assert.Equal(
            new ConverterReply
            {
                StatusCode = "0x0000",
                OperationMode = "Waiting",
                AlarmState = "Light alarm",
                Meter = new(0, 0, 0, 48, -0.27, -4.5, 26.59),
                TargetGridVoltageV = 359.98,
                DroopRatio = 0,
                TargetGridCurrentA = 2,
            },
            unit.Converter);
        Assert.Equal(["GET http://localhost:4390/get/unit/E001"], server.Asked);
    }

    [Theory]
    [InlineData("""
        "time":"--"
        """, "$.time is \"--\", but must be a date and time")]
    [InlineData("""
        "time":1577836850
        """, "$.time is 1577836850, but must be a date and time")]
    [InlineData("""
        "Time":"2020/01/01-00:00:50"
        """, "$.time is missing, but must be a date and time")]
    public async Task Without_its_clock_a_unit_is_not_read(string time, string problem)
    {
        var body = Literal.EmulatorUnit.Replace("\"time\":\"2020/01/01-00:00:50\"", time.Trim(), StringComparison.Ordinal);
        var server = new StubServer().With("/get/unit/E001", body);

        var outcome = await Driver(server).ReadUnit(CancellationToken.None);

        Assert.Contains(problem, outcome.Problem!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_the_emulator_does_not_have_is_a_problem()
    {
        var server = new StubServer().With("/get/unit/E001", "{}").With("/get/dcdc/status/E001", "{}");

        Assert.False((await Driver(server).ReadUnit(CancellationToken.None)).Succeeded);
        Assert.False((await Driver(server).ReadStatus(CancellationToken.None)).Succeeded);
    }

    [Fact]
    public async Task Status_and_settings_go_to_the_routes_of_the_unit()
    {
        var server = new StubServer();
        var driver = Driver(server);

        await driver.ReadStatus(CancellationToken.None);
        await driver.Set(new DeviceStep.SetMode(ConverterMode.Charge, 350, 2.3), CancellationToken.None);
        await driver.Set(new DeviceStep.SetVoltage(310), CancellationToken.None);
        await driver.Set(new DeviceStep.SetCurrent(0.5), CancellationToken.None);

        Assert.Equal(
            [
                "GET http://localhost:4390/get/dcdc/status/E001",
                "GET http://localhost:4390/set/dcdc/E001?mode=0x0041&dvg=350.0&dig=2.3&drg=0",
                "GET http://localhost:4390/set/dcdc/voltage/E001?dvg=310.0&drg=0",
                "GET http://localhost:4390/set/dcdc/current/E001?dig=0.5",
            ],
            server.Asked);
    }

    static EmulatorDriver Driver(StubServer server) => new(server.At("localhost", 4390), "E001", Tokyo);
}
