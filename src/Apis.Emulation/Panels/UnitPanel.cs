namespace Apis.Emulation.Panels;

/// <summary>
/// Everything that a unit's hardware shows at an instant. Units of a gateway home share a battery, and so what the energy
/// management unit shows.
/// </summary>
public sealed record UnitPanel
{
    public EmuPanel Emu { get; init; } = new();

    public ConverterPanel Converter { get; init; } = new();

    public UnitCard Card { get; init; } = new();

    /// <summary>Emulated time as `yyyy/MM/dd-HH:mm:ss`; all units have the same once the power flow has run.</summary>
    public string Time { get; init; } = "2014/12/20-22:39:48";

    /// <summary>What the battery says about sharing; the emulator's own interface doesn't tell it.</summary>
    public bool IsSharingPermitted { get; init; } = true;

    public string UnitId => Card.Id;
}
