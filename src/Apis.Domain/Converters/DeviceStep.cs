namespace Apis.Domain.Converters;

/// <summary>One thing that a Controller has its driver do (GridMaster and controller 4.3).</summary>
public abstract record DeviceStep
{
    DeviceStep()
    {
    }

    /// <summary>
    /// When such a step fails, those of its kind that follow are left out and the plan goes on with the next one that is needed.
    /// When a needed step fails, the command fails.
    /// </summary>
    public bool IsBestEffort { get; init; }

    /// <summary>All settings at once. The converter must then report that mode's operation mode.</summary>
    public sealed record SetMode(ConverterMode Mode, double GridVoltageV, double GridCurrentA, double DroopRatio = 0)
        : DeviceStep;

    public sealed record SetVoltage(double GridVoltageV, double DroopRatio = 0) : DeviceStep;

    /// <summary>The size of the current, whatever its direction.</summary>
    public sealed record SetCurrent(double GridCurrentA) : DeviceStep;

    /// <summary>Waits until the meter shows these. The current has a sign, positive while the battery charges (H1).</summary>
    public sealed record Checkpoint(double? GridVoltageV = null, double? GridCurrentA = null) : DeviceStep;
}
