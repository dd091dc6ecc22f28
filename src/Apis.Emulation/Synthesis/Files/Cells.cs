using System.Globalization;

namespace Apis.Emulation.Synthesis.Files;

/// <summary>What stands between the commas.</summary>
static class Cells
{
    public static void Write(TextWriter text, IEnumerable<string> row)
    {
        text.Write(string.Join(',', row));

        // Not the machine's own line end: the same data are the same bytes.
        text.Write('\n');
    }

    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string KiloWatts(double watts) => (watts / 1_000).ToString("F3", CultureInfo.InvariantCulture);

    public static string Watts(double watts) => watts.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Moment(SynthesisPlan plan, int halfHour) => plan.Start
        .ToDateTime(TimeOnly.MinValue)
        .AddMinutes(30 * halfHour)
        .ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
