namespace Apis.Emulation.Faults;

/// <summary>What is wrong with a battery; by default nothing.</summary>
public sealed record BatteryFaults
{
    public static BatteryFaults None { get; } = new();

    /// <summary>It goes on working, but says that sharing is not permitted.</summary>
    public bool ForbidsSharing { get; init; }

    /// <summary>Doesn't tell its state of charge.</summary>
    public bool IsSilent { get; init; }
}
