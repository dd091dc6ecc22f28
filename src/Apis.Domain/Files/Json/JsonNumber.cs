using System.Globalization;

namespace Apis.Domain.Files.Json;

/// <summary>A number, in the spelling of the text.</summary>
public sealed record JsonNumber(string Spelling) : JsonValue
{
    /// <summary>Infinite when it is too large for double precision.</summary>
    public double Value => double.Parse(Spelling, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The shortest spelling that reads as the same number.</summary>
    public static JsonNumber Of(double number) => double.IsFinite(number)
        ? new(number.ToString("R", CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(number), number, "JSON has finite numbers only");

    public static JsonNumber Of(long number) => new(number.ToString(CultureInfo.InvariantCulture));
}
