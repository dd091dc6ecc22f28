namespace Apis.Emulation.PowerFlow;

/// <summary>Rounds as the reference does: times 100, half to even, divided by 100 (emulator 8.3).</summary>
public static class Rounding
{
    public static double ToHundredths(double value) => Math.Round(value * 100) / 100;
}
