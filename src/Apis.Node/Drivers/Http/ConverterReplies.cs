using Apis.Domain.Converters;

namespace Apis.Node.Drivers.Http;

/// <summary>
/// Takes what a converter tells from the groups of a reply: those that this kind of reply must have, and of the others those that
/// are there (GridMaster and controller 4.2).
/// </summary>
static class ConverterReplies
{
    const string Status = "status";
    const string Meters = "meter";
    const string Voltage = "vdis";
    const string Current = "param";

    public static ConverterReply All(ReplyGroup converter) => Read(converter, Status, Meters, Voltage, Current);

    public static ConverterReply StatusAndMeter(ReplyGroup converter) => Read(converter, Status, Meters);

    public static ConverterReply MeterAndVoltage(ReplyGroup converter) => Read(converter, Meters, Voltage);

    public static ConverterReply MeterAndCurrent(ReplyGroup converter) => Read(converter, Meters, Current);

    static ConverterReply Read(ReplyGroup converter, params string[] needed)
    {
        var (status, voltage, current) = (Find(Status), Find(Voltage), Find(Current));
        return new()
        {
            StatusCode = status?.Text("status"),
            OperationMode = status?.Text("operationMode"),
            AlarmState = status?.Text("alarmState"),
            Meter = Find(Meters) is { } meter ? Meter(meter) : default,
            TargetGridVoltageV = voltage?.Number("dvg"),
            DroopRatio = voltage?.Number("drg"),
            TargetGridCurrentA = current?.Number("dig"),
        };

        ReplyGroup? Find(string name) => needed.Contains(name) || converter.Has(name) ? converter.Group(name) : null;
    }

    static Meter Meter(ReplyGroup meter) => new(
        GridVoltageV: meter.Number("vg"),
        GridCurrentA: meter.Number("ig"),
        GridPowerW: meter.Number("wg"),
        BatteryVoltageV: meter.Number("vb"),
        BatteryCurrentA: meter.Number("ib"),
        BatteryPowerW: meter.Number("wb"),
        TemperatureC: meter.Number("tmp"));
}
