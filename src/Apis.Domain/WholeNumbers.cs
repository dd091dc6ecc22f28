namespace Apis.Domain;

/// <summary>Whole numbers out of quotients and products of numbers that people wrote in tenths and hundredths.</summary>
public static class WholeNumbers
{
    const double Hair = 1e-9;

    /// <summary>
    /// The whole part. A number that is whole but for a hair is that whole number: 0.3 / 0.1 is a little below 3 in binary,
    /// and whoever wrote 0.3 meant three tenths. What no int can hold becomes the nearest, and not-a-number 0.
    /// </summary>
    public static int Truncate(double value)
    {
        var nearest = Math.Round(value);
        return (int)(Math.Abs(value - nearest) <= Hair * Math.Max(1, Math.Abs(value)) ? nearest : Math.Truncate(value));
    }
}
