namespace Apis.Emulation.Synthesis;

/// <summary>Random numbers whose sequence doesn't change with the runtime: a seed makes the same data everywhere.</summary>
sealed class Chance(ulong seed)
{
    const ulong Step = 0x9E3779B97F4A7C15;
    const double OneIn2To53 = 1.0 / (1L << 53);
    const int Summed = 12;

    ulong _state = Mixed(seed);

    /// <summary>Numbers of their own for one of many, so that the others don't depend on how many it takes.</summary>
    public Chance Branch(int number) => new(seed ^ Mixed((ulong)number + 1));

    /// <summary>From 0 up to, but not, 1.</summary>
    public double Share() => (Mixed(_state += Step) >> 11) * OneIn2To53;

    public double Between(double min, double max) => min + ((max - min) * Share());

    public bool Happens(double probability) => Share() < probability;

    /// <summary>Nearly normal, with mean 0 and deviation 1; a sum needs no logarithm, on which machines differ.</summary>
    public double Deviation()
    {
        var sum = -Summed / 2.0;
        for (var count = 0; count < Summed; count++)
            sum += Share();
        return sum;
    }

    /// <summary>The number of the weight that was drawn; weights add up to 1.</summary>
    public int Among(ReadOnlySpan<double> weights)
    {
        var share = Share();
        for (var at = 0; at < weights.Length - 1; at++)
        {
            share -= weights[at];
            if (share < 0)
                return at;
        }

        return weights.Length - 1;
    }

    static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
