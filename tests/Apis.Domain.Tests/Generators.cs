using FsCheck;
using FsCheck.Fluent;

namespace Apis.Domain.Tests;

/// <summary>Values that generators of records are put together from.</summary>
static class Generators
{
    public static Gen<int> Whole(int min, int max) => Gen.Choose(min, max);

    public static Gen<bool> Flag => Gen.Elements(true, false);

    public static Gen<TimeSpan> Period =>
        Gen.OneOf(Gen.Choose(1, 100_000), Gen.Choose(1, 604_800_000)).Select(ms => TimeSpan.FromMilliseconds(ms));

    /// <summary>Sixteenths are exact, so that sums of them are too.</summary>
    public static Gen<double> Sixteenths(double min, double max) =>
        Gen.Choose((int)(min * 16), (int)(max * 16)).Select(number => number / 16.0);

    /// <summary>Numbers with many digits.</summary>
    public static Gen<double> Between(double min, double max) =>
        Gen.Choose(0, int.MaxValue).Select(part => min + (max - min) * part / int.MaxValue);

    public static Gen<string> Id =>
        Chars("abcXYZ019", 1, 1).SelectMany(first => Chars("abcXYZ019-_.", 0, 12), (first, rest) => first + rest);

    /// <summary>Text for people: letters of all kinds, quotes, dots and signs.</summary>
    public static Gen<string> Text(int min, int max) => Chars("aä家🏠'\"\\/.-#%{}[]: ", min, max);

    public static Gen<string> Name => Text(0, 8).Select(text => "n" + text);

    public static Gen<T> Word<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    public static Gen<T?> OrNull<T>(this Gen<T> values)
        where T : class => Gen.OneOf(values.Select(T? (value) => value), Gen.Constant<T?>(null));

    public static Gen<T?> OrNothing<T>(this Gen<T> values)
        where T : struct => Gen.OneOf(values.Select(T? (value) => value), Gen.Constant<T?>(null));

    public static Gen<ValueList<T>> ListOf<T>(this Gen<T> values, int min, int max) =>
        Gen.Choose(min, max).SelectMany(count => values.ArrayOf(count)).Select(items => items.ToValueList());

    /// <summary>Different ones; fewer when the same came twice, but at least the first.</summary>
    public static Gen<ValueList<string>> DifferentOf(this Gen<string> values, int min, int max) =>
        values.ListOf(min, max).Select(items => items.Distinct(StringComparer.Ordinal).ToValueList());

    public static Gen<ValueList<T>> SomeOf<T>(ValueList<T> items) =>
        Flag.ArrayOf(items.Count).Select(flags => items.Where((_, at) => flags[at]).ToValueList());

    static Gen<string> Chars(string alphabet, int min, int max) =>
        Gen.Choose(min, max)
            .SelectMany(count => Gen.Elements(alphabet.EnumerateRunes().ToArray()).ArrayOf(count))
            .Select(runes => string.Concat(runes.Select(rune => rune.ToString())));
}
