namespace Apis.Kernel.Hocon.Units;

/// <summary>Reads sizes such as <c>512</c>, <c>10 kB</c> (thousands) and <c>10 KiB</c> or <c>10K</c> (1024 each).</summary>
static class ByteSizes
{
    const decimal Kilo = 1000;
    const decimal Kibi = 1024;

    /// <summary>Null when it is no whole number of bytes, zero or more, that a long can hold.</summary>
    public static long? Parse(string text)
    {
        if (UnitNumber.Parse(text) is not { Number: >= 0 } size || BytesPer(size.Unit) is not { } bytesPerUnit)
            return null;
        if (size.Number > long.MaxValue / bytesPerUnit)
            return null;
        var bytes = size.Number * bytesPerUnit;
        return bytes == decimal.Truncate(bytes) && bytes <= long.MaxValue ? (long)bytes : null;
    }

    static decimal? BytesPer(string unit) => unit switch
    {
        "" or "B" or "b" or "byte" or "bytes" => 1,
        "kB" or "kilobyte" or "kilobytes" => Power(Kilo, 1),
        "MB" or "megabyte" or "megabytes" => Power(Kilo, 2),
        "GB" or "gigabyte" or "gigabytes" => Power(Kilo, 3),
        "TB" or "terabyte" or "terabytes" => Power(Kilo, 4),
        "PB" or "petabyte" or "petabytes" => Power(Kilo, 5),
        "EB" or "exabyte" or "exabytes" => Power(Kilo, 6),
        "ZB" or "zettabyte" or "zettabytes" => Power(Kilo, 7),
        "YB" or "yottabyte" or "yottabytes" => Power(Kilo, 8),
        "K" or "k" or "Ki" or "KiB" or "kibibyte" or "kibibytes" => Power(Kibi, 1),
        "M" or "m" or "Mi" or "MiB" or "mebibyte" or "mebibytes" => Power(Kibi, 2),
        "G" or "g" or "Gi" or "GiB" or "gibibyte" or "gibibytes" => Power(Kibi, 3),
        "T" or "t" or "Ti" or "TiB" or "tebibyte" or "tebibytes" => Power(Kibi, 4),
        "P" or "p" or "Pi" or "PiB" or "pebibyte" or "pebibytes" => Power(Kibi, 5),
        "E" or "e" or "Ei" or "EiB" or "exbibyte" or "exbibytes" => Power(Kibi, 6),
        "Z" or "z" or "Zi" or "ZiB" or "zebibyte" or "zebibytes" => Power(Kibi, 7),
        "Y" or "y" or "Yi" or "YiB" or "yobibyte" or "yobibytes" => Power(Kibi, 8),
        _ => null,
    };

    static decimal Power(decimal unit, int exponent) => Enumerable.Repeat(unit, exponent).Aggregate(1m, (a, b) => a * b);
}
