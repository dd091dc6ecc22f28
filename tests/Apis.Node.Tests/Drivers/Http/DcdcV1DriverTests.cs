using Apis.Domain.Converters;
using Apis.Domain.Units;
using Apis.Node.Drivers.Http;

namespace Apis.Node.Tests.Drivers.Http;

public class DcdcV1DriverTests
{
    [Fact]
    public async Task Converter_and_battery_are_read_at_their_hosts()
    {
        var (converter, battery) = (Converter(), Battery());

        var unit = (await Driver(converter, battery).ReadUnit(CancellationToken.None)).Value!;

        Assert.Null(unit.Time);
        Assert.Equal(new BatteryReading(70.5, 0), unit.Battery);
        Assert.Equal(("0x0000", "Waiting"), (unit.Converter.StatusCode, unit.Converter.OperationMode));
        Assert.Equal(349.89501953125, unit.Converter.Meter.GridVoltageV);
        Assert.Equal(1.9998550415039062, unit.Converter.TargetGridCurrentA);
        Assert.Equal(["GET http://converter:4380/remote/get"], converter.Asked);
        Assert.Equal(["GET http://battery:8080/1/log/data"], battery.Asked);
    }

    [Fact]
    public async Task Both_are_needed_and_each_problem_is_told()
    {
        var noConverter = await Driver(new StubServer(), Battery()).ReadUnit(CancellationToken.None);
        var noBattery = await Driver(Converter(), new StubServer().With("/1/log/data", "[]")).ReadUnit(CancellationToken.None);
        var neither = await Driver(new StubServer(), new StubServer().With("/1/log/data", "[]")).ReadUnit(CancellationToken.None);

        const string Converters = "GET http://converter:4380/remote/get: $.status is missing, but must be an object";
        const string Batteries = "GET http://battery:8080/1/log/data: $ is [], but must be an object";
        Assert.Equal(Converters, noConverter.Problem!.Text);
        Assert.Equal(Batteries, noBattery.Problem!.Text);
        Assert.Equal($"{Converters}; {Batteries}", neither.Problem!.Text);
    }

    [Fact]
    public async Task Status_and_settings_have_the_old_names()
    {
        var converter = new StubServer();
        var driver = Driver(converter, Battery());

        await driver.ReadStatus(CancellationToken.None);
        await driver.Set(new DeviceStep.SetMode(ConverterMode.Discharge, 380, 1, 0.1), CancellationToken.None);
        await driver.Set(new DeviceStep.SetVoltage(310), CancellationToken.None);
        await driver.Set(new DeviceStep.SetCurrent(2.3), CancellationToken.None);

        Assert.Equal(
            [
                "GET http://converter:4380/remote/get/status",
                "GET http://converter:4380/remote/set?mode=0x0002&dvg=380.0&dig=1.0&drg=0.1",
                "GET http://converter:4380/remote/set/voltage?dvg=310.0&drg=0",
                "GET http://converter:4380/remote/set/current?dig=2.3",
            ],
            converter.Asked);
    }

    static StubServer Converter() => new StubServer().With("/remote/get", Literal.Converter);

    static StubServer Battery() => new StubServer().With("/1/log/data", Literal.Log);

    static DcdcV1Driver Driver(StubServer converter, StubServer battery) =>
        new(converter.At("converter", 4380), battery.At("battery", 8080));
}
