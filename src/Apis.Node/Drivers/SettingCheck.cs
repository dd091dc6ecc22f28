using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;

namespace Apis.Node.Drivers;

/// <summary>What no driver passes on, whoever asks for it (GridMaster and controller 4.12).</summary>
public static class SettingCheck
{
    /// <summary>No converter has more; a number outside would be a mistake of ours.</summary>
    static readonly Interval Settable = new(0, 1_000_000);

    /// <summary>Null when the step is a setting with numbers that can be sent.</summary>
    public static Problem? Refusal(DeviceStep step) => step switch
    {
        DeviceStep.SetMode set => Outside("grid voltage", set.GridVoltageV)
            ?? Outside("grid current", set.GridCurrentA)
            ?? Outside("droop ratio", set.DroopRatio),
        DeviceStep.SetVoltage set => Outside("grid voltage", set.GridVoltageV) ?? Outside("droop ratio", set.DroopRatio),
        DeviceStep.SetCurrent set => Outside("grid current", set.GridCurrentA),
        _ => Wrong($"{step.GetType().Name} is no setting of a converter"),
    };

    /// <summary>What is no number lies nowhere.</summary>
    static Problem? Outside(string name, double value) => Settable.Contains(value)
        ? null
        : Wrong(FormattableString.Invariant($"a {name} of {value} can't be set"));

    static Problem Wrong(string text) => new(text, ErrorKind.Local(ErrorCategory.Logic));
}
