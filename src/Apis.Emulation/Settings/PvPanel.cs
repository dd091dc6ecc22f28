namespace Apis.Emulation.Settings;

/// <summary>What makes power of sunshine: W = W/m² x area x efficiency x performance (emulator specification 7.1).</summary>
public sealed record PvPanel(double AreaM2, double Efficiency, double Performance)
{
    public double PowerPerIrradianceM2 => AreaM2 * Efficiency * Performance;
}
