using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;
using Apis.Emulation.Hardware;
using Apis.Emulation.Panels;

namespace Apis.Emulation.SavedUnits;

/// <summary>The kinds of values that a saved unit has.</summary>
static partial class PanelKinds
{
    public const string UnitIdExpected = "must be called as a unit, such as E001";

    const string TimeFormat = "yyyy'/'MM'/'dd-HH':'mm':'ss";

    /// <summary>Files of older versions have the second.</summary>
    static readonly string[] TimeFormats = [TimeFormat, "yyyy-MM-dd HH':'mm':'ss"];

    public static readonly Kind<Figure> Number = Figures(CommandLimits.Any);

    public static readonly Kind<Figure> Percent = Figures(CommandLimits.Percent);

    public static readonly Kind<string> Time = new($"must be a time such as {new UnitPanel().Time}", "", ReadTime);

    public static readonly Kind<ConverterMode> Mode = new Words<ConverterMode>(
        [.. Enum.GetValues<ConverterMode>().Select(mode => (mode.Code(), mode))]).Kind;

    /// <summary>Three digits, or as many as it takes; a gateway home's further units have a number behind (E001-2).</summary>
    public static bool IsUnitId(string text) => UnitId().IsMatch(text);

    [GeneratedRegex(@"^E[0-9]{3,5}(-[0-9]{1,3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex UnitId();

    /// <summary>What was written with a decimal point or an exponent is shown with a point.</summary>
    public static Kind<Figure> Figures(Interval limits)
    {
        return new($"must be a number {new Bounds(limits.Min, limits.Max)}", limits.Max, Read);

        bool Read(JsonValue json, out Figure value)
        {
            value = json is JsonNumber number
                ? new(number.Value, IsWhole: number.Spelling.AsSpan().IndexOfAny('.', 'e', 'E') < 0)
                : new(double.NaN);
            return limits.Contains(value.Value);
        }
    }

    static bool ReadTime(JsonValue json, [MaybeNullWhen(false)] out string value)
    {
        var isTime = DateTime.TryParseExact(
            (json as JsonString)?.Text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        value = time.ToString(TimeFormat, CultureInfo.InvariantCulture);
        return isTime;
    }
}
