namespace Apis.Emulation.Synthesis;

/// <summary>
/// Functions made of sums and products alone, which every machine computes alike to the last bit; the system's own may differ
/// there. They are good to nine digits, far more than the data need.
/// </summary>
static class SteadyMath
{
    const int Halvings = 10;

    public static double Sin(double angle)
    {
        var turns = angle / Math.Tau;
        var x = (turns - Math.Floor(turns + 0.5)) * Math.Tau;
        if (x > Math.PI / 2)
            x = Math.PI - x;
        else if (x < -Math.PI / 2)
            x = -Math.PI - x;

        var square = x * x;
        var (term, sum) = (x, x);
        for (var order = 2; order <= 16; order += 2)
        {
            term *= -square / (order * (order + 1));
            sum += term;
        }

        return sum;
    }

    public static double Cos(double angle) => Sin(angle + (Math.PI / 2));

    public static double Exp(double exponent)
    {
        var x = exponent / (1 << Halvings);
        var power = 1 + (x * (1 + (x / 2 * (1 + (x / 3 * (1 + (x / 4)))))));
        for (var count = 0; count < Halvings; count++)
            power *= power;
        return power;
    }
}
