using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Units;

namespace Apis.Node.Drivers.Http;

/// <summary>systemType dcdc_v1: the converter's driver and another one, mostly at another host, that knows the battery.</summary>
sealed class DcdcV1Driver(JsonService converter, JsonService battery) : HttpDriver(converter, Routes)
{
    static readonly ConverterRoutes Routes = new(
        Status: "/remote/get/status",
        SetMode: "/remote/set",
        SetVoltage: "/remote/set/voltage",
        SetCurrent: "/remote/set/current");

    /// <summary>Both at once; without either of them there is no reading.</summary>
    public override async Task<Outcome<DriverReading>> ReadUnit(CancellationToken cancellation)
    {
        var (read, log) = (
            Get("/remote/get", ConverterReplies.All, cancellation),
            battery.Get("/1/log/data", BatteryReplies.Read, cancellation));
        await Task.WhenAll(read, log);
        return Both(await read, await log);
    }

    static Outcome<DriverReading> Both(Outcome<ConverterReply> converter, Outcome<BatteryReading> battery) =>
        (converter, battery) switch
        {
            ({ Succeeded: true }, { Succeeded: true }) => new DriverReading(Time: null, converter.Value, battery.Value),
            ({ Problem: { } one }, { Problem: { } other }) => FailedAttempt.Because($"{one.Text}; {other.Text}"),
            _ => (converter.Problem ?? battery.Problem)!,
        };
}
