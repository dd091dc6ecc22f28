using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Time;
using Apis.Domain.Units;
using Apis.Emulation.Messages;
using Apis.Emulation.Panels;
using Apis.Node.Drivers;

namespace Apis.Simulation.Hardware;

/// <summary>The driver of a home whose hardware is emulated in the same process.</summary>
public sealed class PlantDriver(IActorRef plant, string unitId, TimeZoneInfo zone) : IDriver
{
    const int Permitted = 3;

    /// <summary>Whoever asks is more impatient; a silent converter must not be waited for without end.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public Task<Problem?> Check(CancellationToken cancellation) => Task.FromResult<Problem?>(null);

    public async Task<Outcome<DriverReading>> ReadUnit(CancellationToken cancellation)
    {
        var converter = await Ask(new ReadUnit(unitId), cancellation);
        if (!converter.Succeeded)
            return converter.Problem;

        var battery = await Ask(new ReadBattery(unitId), cancellation);
        return battery.Succeeded
            ? new DriverReading(TimeOf(converter.Value), AllOf(converter.Value.Converter), BatteryOf(battery.Value))
            : battery.Problem;
    }

    public async Task<Outcome<ConverterReply>> ReadStatus(CancellationToken cancellation) =>
        Reply(await Ask(new ReadUnit(unitId), cancellation), StatusOf);

    public async Task<Outcome<ConverterReply>> Set(DeviceStep step, CancellationToken cancellation) => step switch
    {
        DeviceStep.SetMode { Mode: var mode } all => Reply(
            await Ask(new SetMode(unitId, mode, all.GridVoltageV, all.GridCurrentA, all.DroopRatio), cancellation), AllOf),
        DeviceStep.SetVoltage voltage => Reply(
            await Ask(new SetVoltage(unitId, voltage.GridVoltageV, voltage.DroopRatio), cancellation), AllOf),
        DeviceStep.SetCurrent current => Reply(await Ask(new SetCurrent(unitId, current.GridCurrentA), cancellation), AllOf),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "a driver sets modes, voltages and currents"),
    };

    async Task<Outcome<UnitPanel>> Ask(object message, CancellationToken cancellation)
    {
        try
        {
            return await plant.Ask<object>(message, Patience, cancellation) switch
            {
                UnitPanel panel => panel,
                Refusal refusal => new Problem(refusal.Reason),
                var answer => throw new InvalidOperationException($"The plant answered {answer.GetType()}."),
            };
        }
        catch (AskTimeoutException)
        {
            return new Problem($"the hardware of {unitId} is silent");
        }
    }

    static Outcome<ConverterReply> Reply(Outcome<UnitPanel> panel, Func<ConverterPanel, ConverterReply> replyOf) =>
        panel.Succeeded ? replyOf(panel.Value.Converter) : panel.Problem;

    static ConverterReply AllOf(ConverterPanel converter) => StatusOf(converter) with
    {
        TargetGridVoltageV = converter.TargetGridVoltageV.Value,
        DroopRatio = converter.DroopRatio.Value,
        TargetGridCurrentA = converter.Limits.GridCurrentA.Value,
    };

    static ConverterReply StatusOf(ConverterPanel converter) => new()
    {
        StatusCode = converter.Mode.Code(),
        OperationMode = converter.Mode.OperationMode(),
        AlarmState = converter.AlarmState,
        Meter = new(
            converter.Meter.GridVoltageV.Value,
            converter.Meter.GridCurrentA.Value,
            converter.Meter.GridPowerW.Value,
            converter.Meter.BatteryVoltageV.Value,
            converter.Meter.BatteryCurrentA.Value,
            converter.Meter.BatteryPowerW.Value,
            converter.Meter.TemperatureC.Value),
    };

    static BatteryReading BatteryOf(UnitPanel unit) =>
        new(unit.Emu.RsocPercent.Value, unit.IsSharingPermitted ? Permitted : 0);

    DateTimeOffset? TimeOf(UnitPanel unit) => DateTimeText.Parse(unit.Time, zone);
}
