using Apis.Emulation.Settings;

namespace Apis.Emulation.Profiles.Files;

/// <summary>Reads a file of sunshine or PV power.</summary>
public static class SolarFile
{
    /// <summary>The start is the moment that the absolute times of a tidy file are counted from.</summary>
    public static LoadedData<SolarSeries> Read(Stream stream, string file, SolarUnit unit, DateTime start) =>
        Table.Read<SolarSeries>(stream, file, (first, findings) => TidyHeader.IsLike(first)
            ? new TidySolar(findings, unit, start)
            : new SolarTable(findings, unit));

    internal static CsvNumbers Numbers(DataFindings findings, SolarUnit unit) =>
        new(findings, unit is SolarUnit.Watt ? DataLimits.PowerW : DataLimits.IrradianceWPerM2, Word(unit));

    internal static string Word(SolarUnit unit) => EmulatorKinds.SolarUnits.WordFor(unit);
}
