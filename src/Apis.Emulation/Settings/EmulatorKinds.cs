using System.Globalization;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Emulation.Settings;

/// <summary>Kinds of values that only emulator.json has.</summary>
static class EmulatorKinds
{
    public const string MomentFormat = "yyyy-MM-dd HH:mm:ss";

    public const string NoLimit = "none";

    static readonly string[] MomentFormats =
    [
        MomentFormat, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd",
    ];

    public static readonly Kind<DateTime> Moment = new(
        "must be a date and time without a zone, from 1900 to 2999, such as \"2020-01-01 00:00:00\"", default, ReadMoment);

    public static readonly Kind<double> Ratio =
        Kinds.Number(new(0, 1)) with { Expected = "must be a number from 0 to 1; it is a ratio, not per cent" };

    public static readonly Kind<double> Efficiency =
        Kinds.Number(new(0.01, 1)) with { Expected = "must be a number from 0.01 to 1; it is a ratio, not per cent" };

    public static readonly Kind<double> PowerW = Kinds.Number(Bounds.NotNegative);

    /// <summary>A power, or null for the word that says that nothing limits it.</summary>
    public static readonly Kind<double?> LimitW = new($"{PowerW.Expected}, or \"{NoLimit}\"", 0, ReadLimit);

    public static readonly Words<EndOfData> EndsOfData =
        new(("exit", EndOfData.Exit), ("repeat", EndOfData.Repeat), ("stop", EndOfData.Stop));

    public static readonly Words<SourceKind> Sources =
        new(("file", SourceKind.File), ("constant", SourceKind.Constant), ("sinusoidal", SourceKind.Sinusoidal));

    public static readonly Words<SolarUnit> SolarUnits = new(("W", SolarUnit.Watt), ("W/m2", SolarUnit.WattPerSquareMetre));

    public static readonly Words<LoadFormat> LoadFormats = new(
        ("auto", LoadFormat.Auto),
        ("reference", LoadFormat.Reference),
        ("published", LoadFormat.Published),
        ("tidy", LoadFormat.Tidy));

    static bool ReadMoment(JsonValue json, out DateTime value)
    {
        var isMoment = DateTime.TryParseExact(
            (json as JsonString)?.Text, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        return isMoment && value.Year is >= 1900 and <= 2999;
    }

    static bool ReadLimit(JsonValue json, out double? value)
    {
        var isPower = PowerW.Read(json, out var watts);
        value = isPower ? watts : null;
        return isPower || json is JsonString { Text: NoLimit };
    }
}
