using System.Globalization;
using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Hocon.Units;

/// <summary>A value as the type that a program asks for, or an error that names path, value, place and expectation.</summary>
static class Conversions
{
    public static string Text(HoconValue value, string path) => Scalar(value, path, "a text was expected").Text;

    public static int Int(HoconValue value, string path) => (int)WholeNumber(value, path, int.MinValue, int.MaxValue);

    public static long Long(HoconValue value, string path) => WholeNumber(value, path, long.MinValue, long.MaxValue);

    public static double Double(HoconValue value, string path)
    {
        const string Expected = "a number was expected";
        var text = Scalar(value, path, Expected).Text;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw Wrong(value, path, Expected);
    }

    public static bool Boolean(HoconValue value, string path)
    {
        const string Expected = "true, yes, on, false, no or off was expected";
        return Scalar(value, path, Expected).Text switch
        {
            "true" or "yes" or "on" => true,
            "false" or "no" or "off" => false,
            _ => throw Wrong(value, path, Expected),
        };
    }

    public static TimeSpan Duration(HoconValue value, string path, bool allowInfinite)
    {
        var expected = $"a duration such as 10s or 500ms{(allowInfinite ? $" or {Durations.Infinite}" : "")} was expected";
        var duration = Durations.Parse(Scalar(value, path, expected).Text);
        return duration is { } span && (allowInfinite || span != Timeout.InfiniteTimeSpan)
            ? span
            : throw Wrong(value, path, expected);
    }

    public static long ByteSize(HoconValue value, string path)
    {
        const string Expected = "a whole number of bytes such as 512, 10 kB (1000 each) or 10 KiB (1024 each) was expected";
        return ByteSizes.Parse(Scalar(value, path, Expected).Text) ?? throw Wrong(value, path, Expected);
    }

    public static List<T> List<T>(HoconValue value, string path, Func<HoconValue, string, T> convert)
    {
        var list = value as HoconList ?? (value is HoconObject node ? NumericIndexes.ToList(node) : null);
        return list is null
            ? throw Wrong(value, path, "a list was expected")
            : list.Elements.Select((element, index) => convert(element, $"{path}[{index}]")).ToList();
    }

    public static HoconObject Object(HoconValue value, string path) =>
        value as HoconObject ?? throw Wrong(value, path, "an object was expected");

    static long WholeNumber(HoconValue value, string path, long min, long max)
    {
        var expected = $"a whole number from {min} to {max} was expected";
        var text = Scalar(value, path, expected).Text;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number == decimal.Truncate(number) && number >= min && number <= max
            ? (long)number
            : throw Wrong(value, path, expected);
    }

    static HoconScalar Scalar(HoconValue value, string path, string expected) =>
        value is HoconScalar { IsNull: false } scalar ? scalar : throw Wrong(value, path, expected);

    static HoconException Wrong(HoconValue value, string path, string expected) =>
        new(value.Origin, $"{path} = {value.Describe()}", expected);
}
