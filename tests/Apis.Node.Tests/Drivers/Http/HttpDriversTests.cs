using Apis.Domain.Nodes;
using Apis.Node.Drivers.Http;

namespace Apis.Node.Tests.Drivers.Http;

public sealed class HttpDriversTests : IDisposable
{
    static readonly ServiceAddress Somewhere = new("localhost", 4380);

    readonly HttpDrivers _drivers = new(TimeZoneInfo.Utc);

    public void Dispose() => _drivers.Dispose();

    [Theory]
    [InlineData(SystemType.DcdcEmulator, typeof(EmulatorDriver))]
    [InlineData(SystemType.DcdcV1, typeof(DcdcV1Driver))]
    [InlineData(SystemType.DcdcV2, typeof(DcdcV2Driver))]
    public void The_system_type_chooses_the_driver(SystemType systemType, Type driver) => Assert.IsType(
        driver,
        _drivers.Create(Config(systemType, new()
        {
            Emulator = Somewhere,
            DcdcController = Somewhere,
            EmuDriver = Somewhere,
        })).Value);

    [Theory]
    [InlineData(SystemType.DcdcEmulator, "$.connection.emulator is missing", "\"dcdc_emulator\"")]
    [InlineData(SystemType.DcdcV1, "$.connection.dcdc_controller is missing", "\"dcdc_v1\"")]
    [InlineData(SystemType.DcdcV2, "$.connection.dcdc_controller is missing", "\"dcdc_v2\"")]
    public void Without_its_address_there_is_no_driver(SystemType systemType, string missing, string neededFor)
    {
        var problem = _drivers.Create(Config(systemType, new())).Problem!;

        Assert.Contains(missing, problem.Text, StringComparison.Ordinal);
        Assert.Contains(neededFor, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_driver_needs_the_address_of_the_battery_too() => Assert.Contains(
        "$.connection.emu_driver is missing",
        _drivers.Create(Config(SystemType.DcdcV1, new() { DcdcController = Somewhere })).Problem!.Text,
        StringComparison.Ordinal);

    static NodeConfig Config(SystemType systemType, ConnectionConfig connection) => new()
    {
        CommunityId = "c",
        ClusterId = "c",
        UnitId = "E001",
        SystemType = systemType,
        HwConfigFile = "hwConfig.json",
        PolicyFile = "policy.json",
        ScenarioFile = "scenario.json",
        Connection = connection,
    };
}
