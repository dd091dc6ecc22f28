using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Emulation.Messages;

namespace Apis.Emulation.Hardware;

/// <summary>Between which numbers a command may lie; outside it is refused and nothing changes (E1, E18, E19).</summary>
public static class CommandLimits
{
    public const int MostAcceleration = 100_000;
    public const int MostPasses = 100_000;

    public static Interval GridVoltageV { get; } = new(0, 1_000);

    public static Interval GridCurrentA { get; } = new(0, 1_000);

    public static Interval DroopRatio { get; } = new(0, 10);

    public static Interval Percent { get; } = new(0, 100);

    /// <summary>Of everything else.</summary>
    public static Interval Any { get; } = new(-1_000_000, 1_000_000);

    /// <summary>What is wrong with a command; null when nothing is.</summary>
    public static Problem? Refusal(IForUnit command) => command switch
    {
        SetMode set => Outside("dvg", GridVoltageV, set.GridVoltageV)
            ?? Outside("dig", GridCurrentA, set.GridCurrentA)
            ?? Outside("drg", DroopRatio, set.DroopRatio)
            ?? Outside("p1", Any, set.Meters?.TotalPowerW)
            ?? Outside("p2", Any, set.Meters?.StoragePowerW),
        SetVoltage set => Outside("dvg", GridVoltageV, set.GridVoltageV) ?? Outside("drg", DroopRatio, set.DroopRatio),
        SetCurrent set => Outside("dig", GridCurrentA, set.GridCurrentA),
        SetEmu set => set.Settings.Select(Refusal).FirstOrDefault(problem => problem is not null),
        _ => null,
    };

    static Problem? Refusal(EmuSetting setting) =>
        Outside(setting.Member.ToString(), setting.Member is EmuMember.Rsoc ? Percent : Any, setting.Value);

    /// <summary>What is no number lies nowhere.</summary>
    static Problem? Outside(string name, Interval limits, double? value) => value is { } number && !limits.Contains(number)
        ? new(FormattableString.Invariant($"{name} is {number}, but must be a number from {limits.Min} to {limits.Max}"))
        : null;
}
