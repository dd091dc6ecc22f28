namespace Apis.Emulation.Settings;

/// <summary>What the numbers of a solar file are (E24).</summary>
public enum SolarUnit
{
    /// <summary>Watts of PV power, as the reference takes them.</summary>
    Watt,

    /// <summary>Irradiance in W/m², as the emulator's specification 9 has it.</summary>
    WattPerSquareMetre,
}
