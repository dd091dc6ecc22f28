using static Apis.Emulation.Synthesis.Files.Cells;

namespace Apis.Emulation.Synthesis.Files;

/// <summary>The rows of a file of sunshine or PV power.</summary>
static class SolarRows
{
    /// <summary>A row per day with its 24 hours.</summary>
    public static void WriteDays(TextWriter text, SyntheticData data, double wattsPerIrradianceM2)
    {
        foreach (var day in data.IrradianceWPerM2.Chunk(SynthesisPlan.HalfHoursPerDay))
        {
            var hours = day.Where((_, at) => at % 2 == 0);
            Write(text, hours.Select(irradiance => Watts(irradiance * wattsPerIrradianceM2)));
        }
    }

    public static void WriteMoments(TextWriter text, SyntheticData data, double wattsPerIrradianceM2, bool isHalfHourly)
    {
        Write(text, ["timestamp", "watts"]);
        for (var at = 0; at < data.IrradianceWPerM2.Length; at += isHalfHourly ? 1 : 2)
            Write(text, [Moment(data.Plan, at), Watts(data.IrradianceWPerM2[at] * wattsPerIrradianceM2)]);
    }
}
