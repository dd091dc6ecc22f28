namespace Apis.Emulation.Panels;

/// <summary>The clock of the energy management unit, which stands (emulator specification 6.1, emu.system_time).</summary>
public sealed record EmuClock
{
    public Figure Month { get; init; } = 12;

    public Figure Minute { get; init; } = 5;

    public Figure Day { get; init; } = 20;

    public Figure Hour { get; init; } = 23;

    public Figure Year { get; init; } = 2014;
}
