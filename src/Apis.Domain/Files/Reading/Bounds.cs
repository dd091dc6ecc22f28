using System.Globalization;

namespace Apis.Domain.Files.Reading;

/// <summary>Between which numbers a value of a file may lie; the lower one is excluded where it says `Above`.</summary>
readonly record struct Bounds(double Min, double Max, bool IsMinExcluded = false)
{
    /// <summary>Energy is counted in 32-bit integers.</summary>
    public const int MostWh = 1_000_000_000;

    /// <summary>What no grid for homes reaches, in any unit but Wh; sums of such numbers stay finite.</summary>
    const double Huge = 1_000_000;

    public static Bounds Positive => Above(0, Huge);

    public static Bounds NotNegative => new(0, Huge);

    public static Bounds Finite => new(-Huge, Huge);

    public static Bounds Percent => new(0, 100);

    public static Bounds Above(double min, double max) => new(min, max, IsMinExcluded: true);

    public bool Contains(double value) => (IsMinExcluded ? Min < value : Min <= value) && value <= Max;

    public override string ToString() => IsMinExcluded
        ? string.Create(CultureInfo.InvariantCulture, $"above {Min} and at most {Max}")
        : string.Create(CultureInfo.InvariantCulture, $"from {Min} to {Max}");
}
