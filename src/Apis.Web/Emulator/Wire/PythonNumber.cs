using System.Globalization;

namespace Apis.Web.Emulator.Wire;

/// <summary>
/// Numbers in Python's spelling: the fewest digits that read as the same number, always with a decimal point or an exponent,
/// which comes from 1e16 up and below 0.0001.
/// </summary>
public static class PythonNumber
{
    /// <summary>A sign, seventeen digits, a point, zeros before or behind; whole numbers are spelt out up to 1e22.</summary>
    public const int MaxLength = 32;

    const double MostWhole = 1e22;
    const double MostHundredths = 1e12;
    const int MostDigits = 17;
    const int FirstExponent = 16;
    const int LastFraction = -4;

    /// <summary>The number of bytes that were written.</summary>
    public static int Write(double value, Span<byte> target)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has finite numbers only");

        var at = 0;
        if (double.IsNegative(value))
            target[at++] = (byte)'-';

        value = Math.Abs(value);
        var hundredths = Math.Round(value * 100);
        return hundredths < MostHundredths && hundredths / 100 == value
            ? at + WriteHundredths((long)hundredths, target[at..])
            : at + WriteAny(value, target[at..]);
    }

    /// <summary>A whole number without a point; what turns out to be none has its point.</summary>
    public static int WriteWhole(double value, Span<byte> target)
    {
        if (!(Math.Abs(value) <= MostWhole) || value != Math.Truncate(value))
            return Write(value, target);

        // An integer zero has no sign.
        (value + 0.0).TryFormat(target, out var length, "F0", CultureInfo.InvariantCulture);
        return length;
    }

    // With so few digits no other number is spelt the same, so that none shorter can be meant.
    static int WriteHundredths(long hundredths, Span<byte> target)
    {
        var (whole, rest) = Math.DivRem(hundredths, 100);
        whole.TryFormat(target, out var at, provider: CultureInfo.InvariantCulture);
        target[at++] = (byte)'.';
        target[at++] = (byte)('0' + (rest / 10));
        if (rest % 10 != 0)
            target[at++] = (byte)('0' + (rest % 10));
        return at;
    }

    static int WriteAny(double value, Span<byte> target)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        var (count, exponent) = Digits(value, digits);
        digits = digits[..count];
        return exponent switch
        {
            >= FirstExponent or < LastFraction => WriteExponent(digits, exponent, target),
            < 0 => WriteFraction(digits, exponent, target),
            _ => WritePoint(digits, exponent, target),
        };
    }

    /// <summary>The shortest digits, and the exponent of the first.</summary>
    static (int Count, int Exponent) Digits(double value, Span<byte> digits)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        text = text[..length];

        var mark = text.IndexOf((byte)'E');
        var mantissa = mark < 0 ? text : text[..mark];
        var exponent = mark < 0 ? 0 : int.Parse(text[(mark + 1)..], provider: CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf((byte)'.');
        exponent += (point < 0 ? mantissa.Length : point) - 1;

        var count = 0;
        foreach (var digit in mantissa)
        {
            if (digit == '.')
                continue;
            if (count == 0 && digit == '0')
                exponent--;
            else
                digits[count++] = digit;
        }

        return (digits[..count].TrimEnd((byte)'0').Length, exponent);
    }

    static int WriteExponent(ReadOnlySpan<byte> digits, int exponent, Span<byte> target)
    {
        var at = 0;
        target[at++] = digits[0];
        if (digits.Length > 1)
        {
            target[at++] = (byte)'.';
            digits[1..].CopyTo(target[at..]);
            at += digits.Length - 1;
        }

        target[at++] = (byte)'e';
        target[at++] = (byte)(exponent < 0 ? '-' : '+');
        Math.Abs(exponent).TryFormat(target[at..], out var length, "00", CultureInfo.InvariantCulture);
        return at + length;
    }

    static int WriteFraction(ReadOnlySpan<byte> digits, int exponent, Span<byte> target)
    {
        var zeros = -1 - exponent;
        "0."u8.CopyTo(target);
        target.Slice(2, zeros).Fill((byte)'0');
        digits.CopyTo(target[(2 + zeros)..]);
        return 2 + zeros + digits.Length;
    }

    static int WritePoint(ReadOnlySpan<byte> digits, int exponent, Span<byte> target)
    {
        var whole = exponent + 1;
        target[..whole].Fill((byte)'0');
        digits[..Math.Min(whole, digits.Length)].CopyTo(target);
        target[whole] = (byte)'.';
        if (digits.Length <= whole)
        {
            target[whole + 1] = (byte)'0';
            return whole + 2;
        }

        digits[whole..].CopyTo(target[(whole + 1)..]);
        return digits.Length + 1;
    }
}
