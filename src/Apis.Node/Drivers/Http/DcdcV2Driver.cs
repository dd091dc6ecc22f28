using Apis.Domain;
using Apis.Domain.Errors;

namespace Apis.Node.Drivers.Http;

/// <summary>systemType dcdc_v2: the device driver of a home. Only four of its routes are called (C5).</summary>
sealed class DcdcV2Driver(JsonService driver) : HttpDriver(driver, Routes)
{
    static readonly ConverterRoutes Routes = new(
        Status: "/dcdc/get/status", SetMode: "/dcdc/set", SetVoltage: "/dcdc/set", SetCurrent: "/dcdc/set");

    public override async Task<Problem?> Check(CancellationToken cancellation)
    {
        var version = await Get("/version/get", InterfaceVersion.Of, cancellation);
        return version.Succeeded ? InterfaceVersion.Refusal(version.Value) : version.Problem;
    }

    public override Task<Outcome<DriverReading>> ReadUnit(CancellationToken cancellation) =>
        Get("/all/get", Unit, cancellation);

    /// <summary>Flat as the reference's driver sends it, or nested as the specification says (C4).</summary>
    internal static DriverReading Unit(ReplyGroup reply)
    {
        var (converter, battery) = reply.Has("dcdc") || reply.Has("battery")
            ? (reply.Group("dcdc"), reply.Group("battery"))
            : (reply, reply);
        return new(Time: null, ConverterReplies.All(converter), BatteryReplies.Read(battery));
    }
}
