using System.Globalization;

namespace Apis.Domain.Scenarios;

/// <summary>The name of a range of charge in scenario.json: 2880-3600, or with an open end 4320- or -2880 (D4.3).</summary>
static class RangeName
{
    public const string Expected =
        "must be called by its bounds in Wh, as in 2880-3600, with whole numbers, the lower one first; an empty bound is open";

    /// <summary>Null when it is no name of a range.</summary>
    public static (int? FromWh, int? ToWh)? Parse(string name)
    {
        var middle = name.IndexOf('-', StringComparison.Ordinal);
        if (middle < 0 || !TryParse(name[..middle], out var from) || !TryParse(name[(middle + 1)..], out var to))
            return null;

        return (from ?? 0) < (to ?? int.MaxValue) ? (from, to) : null;
    }

    public static string Of(int? fromWh, int? toWh) => string.Create(CultureInfo.InvariantCulture, $"{fromWh}-{toWh}");

    static bool TryParse(string text, out int? bound)
    {
        bound = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return text.Length == 0 || bound is not null;
    }
}
