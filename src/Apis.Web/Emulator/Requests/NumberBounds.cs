using System.Globalization;

namespace Apis.Web.Emulator.Requests;

/// <summary>Between which numbers a parameter may lie.</summary>
readonly record struct NumberBounds(double Min, double Max)
{
    public static NumberBounds GridVoltageV { get; } = new(0, 1_000);

    public static NumberBounds GridCurrentA { get; } = new(0, 1_000);

    public static NumberBounds DroopRatio { get; } = new(0, 10);

    public static NumberBounds Percent { get; } = new(0, 100);

    /// <summary>For whatever else there is, powers above all.</summary>
    public static NumberBounds Any { get; } = new(-1e6, 1e6);

    public bool Contains(double value) => Min <= value && value <= Max;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"must be a number from {Min:0} to {Max:0}");
}
