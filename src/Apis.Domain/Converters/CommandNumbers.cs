using System.Globalization;

namespace Apis.Domain.Converters;

/// <summary>Numbers as they stand in a command to a driver: as short as single precision allows (R29).</summary>
public static class CommandNumbers
{
    /// <summary>With at least one decimal, never with an exponent: `350.0`, `2.3`, `0.039`.</summary>
    public static string Text(double number)
    {
        var shortest = ((float)number).ToString("R", CultureInfo.InvariantCulture);
        return decimal.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture)
            .ToString("0.0###########################", CultureInfo.InvariantCulture);
    }

    /// <summary>As any other number, but the default is the integer `0`.</summary>
    public static string DroopText(double droopRatio) => droopRatio == 0 ? "0" : Text(droopRatio);
}
