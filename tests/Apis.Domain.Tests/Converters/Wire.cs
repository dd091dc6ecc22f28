using System.Globalization;
using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

/// <summary>Writes a plan as the requests that it leads to, a best-effort step with a question mark.</summary>
static class Wire
{
    public static IEnumerable<string> Of(DevicePlan plan) => plan.Steps.Select(step => Of(step) + (step.IsBestEffort ? "?" : ""));

    static string Of(DeviceStep step) => step switch
    {
        DeviceStep.SetMode set => $"mode={set.Mode.Code()}&dvg={CommandNumbers.Text(set.GridVoltageV)}"
            + $"&dig={CommandNumbers.Text(set.GridCurrentA)}&drg={CommandNumbers.DroopText(set.DroopRatio)}",
        DeviceStep.SetVoltage set =>
            $"dvg={CommandNumbers.Text(set.GridVoltageV)}&drg={CommandNumbers.DroopText(set.DroopRatio)}",
        DeviceStep.SetCurrent set => $"dig={CommandNumbers.Text(set.GridCurrentA)}",
        DeviceStep.Checkpoint check => $"check {Target("vg", check.GridVoltageV)}{Target("ig", check.GridCurrentA)}",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    static string Target(string name, double? value) =>
        value is null ? "" : string.Create(CultureInfo.InvariantCulture, $"[{name} {value}]");
}
