namespace Apis.Emulation.Profiles;

/// <summary>The same power for ever.</summary>
public sealed class ConstantProfile(double powerW) : ISeries
{
    public double EndS => double.PositiveInfinity;

    public ISeries Repeated() => this;

    /// <summary>One segment without an end, in which every moment lies at the beginning.</summary>
    public bool TryFind(double atS, out Segment segment)
    {
        segment = new(0, double.PositiveInfinity, double.PositiveInfinity, powerW, powerW, 1);
        return double.IsFinite(atS);
    }
}
