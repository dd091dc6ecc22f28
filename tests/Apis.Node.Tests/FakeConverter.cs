using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Units;
using Apis.Node.Drivers;

namespace Apis.Node.Tests;

/// <summary>
/// A driver with an ideal converter behind it: its meter shows at once what is set. A test can make it slow, silent or stuck, let
/// requests fail, and have it measure anything.
/// </summary>
sealed class FakeConverter(TimeProvider time) : IDriver
{
    readonly List<FakeCall> _calls = [];
    int _atOnce;

    /// <summary>What was asked of it, in the words of the device driver's API: `unit`, `status`, `dig=1.0` ...</summary>
    public IEnumerable<string> Calls => _calls.Select(call => call.Request);

    public IReadOnlyList<FakeCall> TimedCalls => _calls;

    public IEnumerable<string> Sets => Calls.Where(call => call is not ("unit" or "status"));

    /// <summary>More than one is a request that overlaps another.</summary>
    public int MostAtOnce { get; private set; }

    public ConverterMode Mode { get; set; } = ConverterMode.Wait;

    public double TargetGridVoltageV { get; set; } = 350;

    public double TargetGridCurrentA { get; set; }

    public double DroopRatio { get; set; }

    /// <summary>What others make of the bus; in CV the converter makes it.</summary>
    public double BusVoltageV { get; set; } = 350;

    /// <summary>What flows while it holds the voltage.</summary>
    public double LoadA { get; set; }

    public BatteryReading Battery { get; set; } = new(50, 3);

    public string AlarmState { get; set; } = "No alarm";

    /// <summary>The hardware's own clock; null is none.</summary>
    public Func<DateTimeOffset?> Clock { get; set; } = () => null;

    /// <summary>Changes what an ideal meter shows.</summary>
    public Func<Meter, Meter> Measures { get; set; } = meter => meter;

    public TimeSpan Latency { get; set; }

    /// <summary>Answers nothing and obeys nothing.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Takes every mode, and stays in the one that it has.</summary>
    public bool IsStuck { get; set; }

    /// <summary>As the companion driver does (GridMaster and controller 5.1).</summary>
    public bool LeavesOutCodeInStatus { get; set; }

    /// <summary>How many of the next requests fail.</summary>
    public int FailuresToCome { get; set; }

    /// <summary>Which requests fail, and how often it may be.</summary>
    public Func<string, bool> Fails { get; set; } = _ => false;

    /// <summary>What it throws instead of an answer; null is nothing.</summary>
    public Exception? Throws { get; set; }

    public void ForgetCalls() => _calls.Clear();

    public void Be(ConverterMode mode, double gridCurrentA = 0, double gridVoltageV = 350) =>
        (Mode, TargetGridCurrentA, TargetGridVoltageV) = (mode, gridCurrentA, gridVoltageV);

    public Task<Problem?> Check(CancellationToken cancellation) => Task.FromResult<Problem?>(null);

    public Task<Outcome<DriverReading>> ReadUnit(CancellationToken cancellation) =>
        Answer("unit", () => new DriverReading(Clock(), All(), Battery), cancellation);

    public Task<Outcome<ConverterReply>> ReadStatus(CancellationToken cancellation) =>
        Answer("status", Status, cancellation);

    public Task<Outcome<ConverterReply>> Set(DeviceStep step, CancellationToken cancellation) => step switch
    {
        DeviceStep.SetMode set => Answer(Text(set), () => Obey(set), cancellation),
        DeviceStep.SetVoltage set => Answer(
            $"dvg={CommandNumbers.Text(set.GridVoltageV)}&drg={CommandNumbers.DroopText(set.DroopRatio)}",
            () => Obey(set),
            cancellation),
        DeviceStep.SetCurrent set => Answer($"dig={CommandNumbers.Text(set.GridCurrentA)}", () => Obey(set), cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "nothing that can be set"),
    };

    async Task<Outcome<T>> Answer<T>(string request, Func<T> answer, CancellationToken cancellation)
    {
        _calls.Add(new(time.GetUtcNow(), request));
        MostAtOnce = Math.Max(MostAtOnce, ++_atOnce);
        try
        {
            await Task.Delay(IsSilent ? Timeout.InfiniteTimeSpan : Latency, time, cancellation);
            if (Throws is { } exception)
                throw exception;
            if (!Fails(request) && FailuresToCome == 0)
                return answer();

            FailuresToCome = Math.Max(0, FailuresToCome - 1);
            return FailedAttempt.Because($"{request} failed");
        }
        finally
        {
            _atOnce--;
        }
    }

    ConverterReply Obey(DeviceStep.SetMode set)
    {
        if (!IsStuck)
            Mode = set.Mode;
        (TargetGridVoltageV, TargetGridCurrentA, DroopRatio) = (set.GridVoltageV, set.GridCurrentA, set.DroopRatio);
        return All();
    }

    ConverterReply Obey(DeviceStep.SetVoltage set)
    {
        (TargetGridVoltageV, DroopRatio) = (set.GridVoltageV, set.DroopRatio);
        return new() { Meter = Meter(), TargetGridVoltageV = TargetGridVoltageV, DroopRatio = DroopRatio };
    }

    ConverterReply Obey(DeviceStep.SetCurrent set)
    {
        TargetGridCurrentA = set.GridCurrentA;
        return new() { Meter = Meter(), TargetGridCurrentA = TargetGridCurrentA };
    }

    ConverterReply Status() => new()
    {
        StatusCode = LeavesOutCodeInStatus ? null : Mode.Code(),
        OperationMode = Mode.OperationMode(),
        AlarmState = AlarmState,
        Meter = Meter(),
    };

    ConverterReply All() => new()
    {
        StatusCode = Mode.Code(),
        OperationMode = Mode.OperationMode(),
        AlarmState = AlarmState,
        Meter = Meter(),
        TargetGridVoltageV = TargetGridVoltageV,
        DroopRatio = DroopRatio,
        TargetGridCurrentA = TargetGridCurrentA,
    };

    Meter Meter()
    {
        const double BatteryVoltageV = 52;
        var voltageV = Mode is ConverterMode.VoltageReference ? TargetGridVoltageV : BusVoltageV;
        var currentA = Mode switch
        {
            ConverterMode.Charge => TargetGridCurrentA,
            ConverterMode.Discharge => -TargetGridCurrentA,
            ConverterMode.VoltageReference => LoadA,
            _ => 0,
        };
        var powerW = voltageV * currentA;
        return Measures(new(voltageV, currentA, powerW, BatteryVoltageV, powerW / BatteryVoltageV, powerW, 25));
    }

    static string Text(DeviceStep.SetMode set) =>
        $"mode={set.Mode.Code()}&dvg={CommandNumbers.Text(set.GridVoltageV)}&dig={CommandNumbers.Text(set.GridCurrentA)}"
            + $"&drg={CommandNumbers.DroopText(set.DroopRatio)}";
}
