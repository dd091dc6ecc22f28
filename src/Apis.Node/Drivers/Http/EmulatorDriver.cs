using Apis.Domain;

namespace Apis.Node.Drivers.Http;

/// <summary>systemType dcdc_emulator: one of the units of an emulator, whose clock goes as it likes.</summary>
sealed class EmulatorDriver(JsonService emulator, string unitId, TimeZoneInfo zone) : HttpDriver(emulator, RoutesOf(unitId))
{
    public override Task<Outcome<DriverReading>> ReadUnit(CancellationToken cancellation) =>
        Get($"/get/unit/{unitId}", Unit, cancellation);

    DriverReading Unit(ReplyGroup reply) => new(
        reply.Instant("time", zone),
        ConverterReplies.All(reply.Group("dcdc")),
        BatteryReplies.Read(reply.Group("emu")));

    static ConverterRoutes RoutesOf(string unitId) => new(
        Status: $"/get/dcdc/status/{unitId}",
        SetMode: $"/set/dcdc/{unitId}",
        SetVoltage: $"/set/dcdc/voltage/{unitId}",
        SetCurrent: $"/set/dcdc/current/{unitId}");
}
