namespace Apis.Emulation.Panels;

/// <summary>
/// For how long the battery would last (emulator specification 6.1, emu.dischargeable_time); it is not computed.
/// </summary>
public sealed record DischargeableTime
{
    public Figure Minute { get; init; } = 0;

    public Figure Hour { get; init; } = 0;
}
