using System.Globalization;

namespace Apis.Kernel.Hocon.Units;

/// <summary>A number and the letters that follow it: <c>1.5 s</c>.</summary>
readonly record struct UnitNumber(decimal Number, string Unit)
{
    public static UnitNumber? Parse(string text)
    {
        var trimmed = text.Trim();
        var unitStart = trimmed.Length;
        while (unitStart > 0 && char.IsLetter(trimmed[unitStart - 1]))
            unitStart--;
        return decimal.TryParse(trimmed[..unitStart].TrimEnd(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new UnitNumber(number, trimmed[unitStart..])
            : null;
    }
}
