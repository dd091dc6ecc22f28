namespace Apis.Emulation.Panels;

/// <summary>How the UPS works (emulator specification 6.1, emu.ups_operation_mode).</summary>
public sealed record UpsOperationMode
{
    /// <summary>The load is fed from the battery.</summary>
    public const int Battery = 2;

    /// <summary>The load is fed from the mains.</summary>
    public const int Bypass = 5;

    public Figure Parameter { get; init; } = 80;

    public Figure Mode { get; init; } = Battery;

    public Figure StopMode { get; init; } = 2;
}
