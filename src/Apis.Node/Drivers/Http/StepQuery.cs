using Apis.Domain.Converters;

namespace Apis.Node.Drivers.Http;

/// <summary>The queries of settings, character by character as drivers know them (GridMaster and controller 4.2).</summary>
static class StepQuery
{
    public static string Of(DeviceStep.SetMode set) =>
        $"mode={set.Mode.Code()}&{Voltage(set.GridVoltageV)}&{Current(set.GridCurrentA)}&{Droop(set.DroopRatio)}";

    public static string Of(DeviceStep.SetVoltage set) => $"{Voltage(set.GridVoltageV)}&{Droop(set.DroopRatio)}";

    public static string Of(DeviceStep.SetCurrent set) => Current(set.GridCurrentA);

    static string Voltage(double voltageV) => $"dvg={CommandNumbers.Text(voltageV)}";

    static string Current(double currentA) => $"dig={CommandNumbers.Text(currentA)}";

    static string Droop(double ratio) => $"drg={CommandNumbers.DroopText(ratio)}";
}
