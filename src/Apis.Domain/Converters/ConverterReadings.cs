namespace Apis.Domain.Converters;

/// <summary>Makes readings of replies.</summary>
public static class ConverterReadings
{
    /// <summary>The reading of a reply that tells all.</summary>
    public static ConverterReading ToReading(this ConverterReply reply) => new ConverterReading().With(reply);

    /// <summary>What was known, with what the reply told in its place (GridMaster and controller 4.2).</summary>
    public static ConverterReading With(this ConverterReading reading, ConverterReply reply)
    {
        var code = reply.StatusCode ?? reading.StatusCode ?? reading.Mode?.Code();
        var operationMode = reply.OperationMode ?? reading.OperationMode;
        return new()
        {
            // A status read without the code shows a stopped converter by its operation mode alone (C43).
            Mode = ConverterModes.From(code, operationMode),
            StatusCode = code,
            OperationMode = operationMode,
            AlarmState = reply.AlarmState ?? reading.AlarmState,
            Meter = Merge(reading.Meter, reply.Meter),
            TargetGridVoltageV = reply.TargetGridVoltageV ?? reading.TargetGridVoltageV,
            DroopRatio = reply.DroopRatio ?? reading.DroopRatio,
            TargetGridCurrentA = reply.TargetGridCurrentA ?? reading.TargetGridCurrentA,
        };
    }

    static Meter Merge(Meter known, Meter told) => new(
        told.GridVoltageV ?? known.GridVoltageV,
        told.GridCurrentA ?? known.GridCurrentA,
        told.GridPowerW ?? known.GridPowerW,
        told.BatteryVoltageV ?? known.BatteryVoltageV,
        told.BatteryCurrentA ?? known.BatteryCurrentA,
        told.BatteryPowerW ?? known.BatteryPowerW,
        told.TemperatureC ?? known.TemperatureC);
}
