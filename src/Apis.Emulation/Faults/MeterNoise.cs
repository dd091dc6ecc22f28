namespace Apis.Emulation.Faults;

/// <summary>How far a reading may be off, evenly spread to both sides; what flows is not touched by it.</summary>
public sealed record MeterNoise(double GridVoltageV, double GridCurrentA)
{
    public static MeterNoise None { get; } = new(0, 0);
}
