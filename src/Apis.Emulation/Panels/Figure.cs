namespace Apis.Emulation.Panels;

/// <summary>A number as the hardware tells it: a whole one has no decimal point on the wire.</summary>
public readonly record struct Figure(double Value, bool IsWhole = false)
{
    public static implicit operator Figure(double value) => new(value);

    public static implicit operator Figure(int value) => new(value, IsWhole: true);
}
