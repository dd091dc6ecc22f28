using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Policies;
using Apis.Emulation.Faults;
using Apis.Node.Drivers;

namespace Apis.Simulation.Tests.Drivers;

/// <summary>What holds for every driver while the hardware is not well, or is asked for too much.</summary>
public class DriverFaultTests
{
    static readonly TimeSpan Impatient = TimeSpan.FromMilliseconds(50);

    static readonly DeviceStep[] Settings =
    [
        new DeviceStep.SetMode(ConverterMode.Charge, 350, 1), new DeviceStep.SetVoltage(320), new DeviceStep.SetCurrent(1),
    ];

    public static TheoryData<DriverKind> Kinds() => new(Enum.GetValues<DriverKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_refused_is_a_problem_and_changes_nothing(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);
        var before = await bench.Hardware();

        foreach (var step in new DeviceStep[]
        {
            new DeviceStep.SetMode(ConverterMode.Charge, 350, 2_000),
            new DeviceStep.SetVoltage(2_000),
            new DeviceStep.SetCurrent(2_000),
        })
        {
            var problem = (await bench.Do(driver => driver.Set(step, CancellationToken.None))).Problem!;
            Assert.Equal(ErrorKind.Local(ErrorCategory.Hardware, ErrorLevel.Warn), problem.Raises);
            Assert.Contains("must be a number from", problem.Text, StringComparison.Ordinal);
        }

        Assert.Equal(before, await bench.Hardware());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_no_setting_does_not_reach_the_hardware(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);

        foreach (var step in new DeviceStep[] { new DeviceStep.SetCurrent(double.NaN), new DeviceStep.Checkpoint(350) })
        {
            var outcome = await bench.Do(driver => driver.Set(step, CancellationToken.None));
            Assert.Equal(ErrorKind.Local(ErrorCategory.Logic), outcome.Problem!.Raises);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_unit_that_is_not_there_is_a_problem(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind, unitId: "E999");

        await AllFail(bench);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_silent_converter_is_a_problem_and_does_nothing(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind, Impatient);
        await bench.Break(new ConverterFaults { IsSilent = true });
        var before = await bench.Hardware();

        await AllFail(bench);

        Assert.Equal(before, await bench.Hardware());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_slow_converter_is_waited_for(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);
        await bench.Break(new ConverterFaults { Delay = Impatient });

        var outcome = await bench.Do(driver => driver.Set(Settings[0], CancellationToken.None));

        Assert.Equal("0x0041", outcome.Value!.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_converter_that_is_too_slow_fails_each_attempt(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);
        await bench.Break(new ConverterFaults { Delay = TimeSpan.FromSeconds(15) });
        var warnings = new List<Problem>();

        var attempts = new RepeatedAttempts(bench.Time, Policy(Impatient), warnings.Add, CancellationToken.None);
        var outcome = await bench.Do(driver => attempts.Of(driver.ReadUnit));

        Assert.Equal("HARDWARE:LOCAL:ERROR", outcome.Problem!.Raises.ToString());
        Assert.Equal("HARDWARE:LOCAL:WARN", Assert.Single(warnings).Raises.ToString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_stuck_converter_tells_the_mode_that_it_is_in(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);
        await bench.Break(new ConverterFaults { IsStuck = true });

        var outcome = await bench.Do(driver => driver.Set(Settings[0], CancellationToken.None));

        Assert.Equal(ConverterMode.Wait, outcome.Value!.ToReading().Mode);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_converter_that_keeps_its_current_shows_it(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);
        await bench.Do(driver => driver.Set(Settings[0], CancellationToken.None));
        await bench.Break(new ConverterFaults { IgnoresCurrent = true });

        var outcome = await bench.Do(driver => driver.Set(new DeviceStep.SetCurrent(2), CancellationToken.None));

        Assert.InRange(outcome.Value!.Meter.GridCurrentA!.Value, 0.999, 1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_heavy_alarm_is_told(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);
        await bench.Break(new ConverterFaults { AlarmState = "Heavy alarm" });

        Assert.Equal("Heavy alarm", (await bench.Do(driver => driver.ReadStatus(CancellationToken.None))).Value!.AlarmState);
        Assert.Equal(
            "Heavy alarm", (await bench.Do(driver => driver.ReadUnit(CancellationToken.None))).Value!.Converter.AlarmState);
    }

    /// <summary>The emulator's interface knows neither (emulator 4.3).</summary>
    [Theory]
    [InlineData(DriverKind.V2)]
    [InlineData(DriverKind.V1)]
    [InlineData(DriverKind.InProcess)]
    public async Task A_battery_that_forbids_sharing_says_so_and_a_silent_one_is_a_problem(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind, Impatient * 4);

        await bench.Break(new BatteryFaults { ForbidsSharing = true });
        var forbidding = await bench.Do(driver => driver.ReadUnit(CancellationToken.None));
        await bench.Break(new BatteryFaults { IsSilent = true });
        var silent = await bench.Do(driver => driver.ReadUnit(CancellationToken.None));
        var status = await bench.Do(driver => driver.ReadStatus(CancellationToken.None));

        Assert.Equal(0, forbidding.Value!.Battery.OperationStatus);
        Assert.False(silent.Succeeded);
        Assert.True(status.Succeeded);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Who_cancels_does_not_wait(DriverKind kind)
    {
        await using var bench = await DriverBench.Start(kind);
        await bench.Break(new ConverterFaults { IsSilent = true });
        using var soon = new CancellationTokenSource(Impatient, bench.Time);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.Do(driver => driver.ReadUnit(soon.Token)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.Do(driver => driver.ReadStatus(soon.Token)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.Do(driver => driver.Set(Settings[0], soon.Token)));
    }

    static async Task AllFail(DriverBench bench)
    {
        var problems = new List<Problem?>
        {
            (await bench.Do(driver => driver.ReadUnit(CancellationToken.None))).Problem,
            (await bench.Do(driver => driver.ReadStatus(CancellationToken.None))).Problem,
        };
        foreach (var step in Settings)
            problems.Add((await bench.Do(driver => driver.Set(step, CancellationToken.None))).Problem);

        Assert.All(problems, problem =>
            Assert.Equal(ErrorKind.Local(ErrorCategory.Hardware, ErrorLevel.Warn), problem?.Raises));
    }

    static ControllerPolicy Policy(TimeSpan requestTimeout) => new()
    {
        CheckpointAttempts = 3,
        CheckpointRetryWait = TimeSpan.FromMilliseconds(100),
        RampUpTimeout = TimeSpan.FromSeconds(180),
        AuthorisationTrials = 3,
        RequestTimeout = requestTimeout,
        RequestAttempts = 2,
    };
}
