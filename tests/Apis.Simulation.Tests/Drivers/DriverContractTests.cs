using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Units;
using Apis.Node.Drivers;

namespace Apis.Simulation.Tests.Drivers;

/// <summary>What holds for every driver while the hardware is well.</summary>
public class DriverContractTests
{
    /// <summary>A converter tells voltages in steps of 0.023 V, currents in steps of 0.001 A (device driver 4.2).</summary>
    const double VoltageStepV = 0.03;
    const double CurrentStepA = 0.001;
    const double PowerStepW = 1.3;

    static readonly DateTimeOffset ClockOfNewUnit = new(2014, 12, 20, 22, 39, 48, TimeSpan.FromHours(9));

    public static TheoryData<DriverKind> Kinds() => new(Enum.GetValues<DriverKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_driver_that_we_can_work_with_has_no_problem(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);

        Assert.Null(await bench.Do(driver => driver.Check(CancellationToken.None)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task All_of_a_unit_is_read(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);

        var unit = await ReadUnit(bench);

        Assert.Equal(kind is DriverKind.Emulator or DriverKind.InProcess ? ClockOfNewUnit : null, unit.Time);
        Assert.Equal(new BatteryReading(50, kind is DriverKind.Emulator ? null : 3), unit.Battery);
        var reading = unit.Converter.ToReading();
        Assert.Equal((ConverterMode.Wait, "0x0000", "Waiting"), (reading.Mode, reading.StatusCode, reading.OperationMode));
        Assert.EndsWith(" alarm", reading.AlarmState, StringComparison.Ordinal);
        Near(359.98, reading.TargetGridVoltageV, VoltageStepV);
        Near(2, reading.TargetGridCurrentA, CurrentStepA);
        Assert.Equal(0, reading.DroopRatio);
        Near(350, reading.Meter.GridVoltageV, VoltageStepV);
        Near(0, reading.Meter.GridCurrentA, CurrentStepA);
        Near(48, reading.Meter.BatteryVoltageV, VoltageStepV);
        Near(26.59, reading.Meter.TemperatureC, 0.01);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_actor_can_await_a_driver(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);

        var unit = (Outcome<DriverReading>)await bench.DoInActor(async driver =>
            await driver.ReadUnit(CancellationToken.None));

        Assert.Equal(50, unit.Value!.Battery.RsocPercent);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_status_tells_state_and_meter_and_no_more(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);
        await Set(bench, new DeviceStep.SetMode(ConverterMode.Discharge, 380, 1));

        var status = (await bench.Do(driver => driver.ReadStatus(CancellationToken.None))).Value!;

        Assert.Equal(kind is DriverKind.V1 or DriverKind.V2 ? null : "0x0002", status.StatusCode);
        Assert.Equal("Heteronomy CV", status.OperationMode);
        Near(-1, status.Meter.GridCurrentA, CurrentStepA);
        Assert.Equal((null, null, null), (status.TargetGridVoltageV, status.DroopRatio, status.TargetGridCurrentA));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_mode_is_taken_and_told_back_with_all_settings(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);
        await bench.Tell(new Emulation.Messages.SetMode("E002", ConverterMode.Wait, 350, 0));

        foreach (var mode in Enum.GetValues<ConverterMode>())
        {
            var reply = await Set(bench, new DeviceStep.SetMode(mode, 340.5, 1.5, 0.1));

            Assert.Equal((mode.Code(), mode.OperationMode()), (reply.StatusCode, reply.OperationMode));
            Assert.Equal(mode, reply.ToReading().Mode);
            Near(340.5, reply.TargetGridVoltageV, VoltageStepV);
            Near(1.5, reply.TargetGridCurrentA, CurrentStepA);
            Near(0.1, reply.DroopRatio, 0.001);
            Assert.Equal(mode, (await bench.Hardware()).Converter.Mode);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_voltage_is_taken_and_told_back_without_a_mode(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);

        var reply = await Set(bench, new DeviceStep.SetVoltage(310.5, 0.1));

        Near(310.5, reply.TargetGridVoltageV, VoltageStepV);
        Near(0.1, reply.DroopRatio, 0.001);
        Near(350, reply.Meter.GridVoltageV, VoltageStepV);
        Assert.Equal((null, null, null), (reply.StatusCode, reply.OperationMode, reply.TargetGridCurrentA));
        Near(310.5, (await bench.Hardware()).Converter.TargetGridVoltageV.Value, VoltageStepV);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_current_is_taken_and_told_back_without_a_mode(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);

        var reply = await Set(bench, new DeviceStep.SetCurrent(2.3));

        Near(2.3, reply.TargetGridCurrentA, CurrentStepA);
        Near(350, reply.Meter.GridVoltageV, VoltageStepV);
        Assert.Equal((null, null, null), (reply.StatusCode, reply.OperationMode, reply.TargetGridVoltageV));
        Near(2.3, (await bench.Hardware()).Converter.Limits.GridCurrentA.Value, CurrentStepA);
    }

    /// <summary>On the way 55 W are lost while discharging, 71 W while charging (emulator 10.1, 17).</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_flows_into_the_battery_is_positive(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);

        var giving = (await Set(bench, new DeviceStep.SetMode(ConverterMode.Discharge, 380, 1))).Meter;
        var taking = (await Set(bench, new DeviceStep.SetMode(ConverterMode.Charge, 320, 1))).Meter;

        Near(-1, giving.GridCurrentA, CurrentStepA);
        Near(-350, giving.GridPowerW, PowerStepW);
        Near(-405, giving.BatteryPowerW, PowerStepW);
        Near(-8.44, giving.BatteryCurrentA, 0.02);
        Near(1, taking.GridCurrentA, CurrentStepA);
        Near(350, taking.GridPowerW, PowerStepW);
        Near(279, taking.BatteryPowerW, PowerStepW);
        Near(5.81, taking.BatteryCurrentA, 0.02);
    }

    static async Task<DriverReading> ReadUnit(DriverBench bench)
    {
        var outcome = await bench.Do(driver => driver.ReadUnit(CancellationToken.None));
        Assert.Null(outcome.Problem);
        return outcome.Value!;
    }

    static async Task<ConverterReply> Set(DriverBench bench, DeviceStep step)
    {
        var outcome = await bench.Do(driver => driver.Set(step, CancellationToken.None));
        Assert.Null(outcome.Problem);
        return outcome.Value!;
    }

    static void Near(double expected, double? actual, double allowance) =>
        Assert.InRange(actual ?? double.NaN, expected - allowance, expected + allowance);
}
