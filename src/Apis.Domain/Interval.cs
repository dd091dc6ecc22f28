namespace Apis.Domain;

/// <summary>The numbers from Min to Max, both included.</summary>
public readonly record struct Interval(double Min, double Max)
{
    public static Interval Around(double middle, double allowance) => new(middle - allowance, middle + allowance);

    public bool Contains(double value) => Min <= value && value <= Max;

    /// <summary>The nearest number inside; Min when the interval is empty.</summary>
    public double Clamp(double value) => Math.Max(Min, Math.Min(value, Max));
}
