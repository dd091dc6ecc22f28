using Apis.Emulation.Settings;

namespace Apis.Emulation.Profiles.Files;

/// <summary>Sun as the reference reads it (emulator 8.1): no header, a row per day, a column per hour.</summary>
sealed class SolarTable(DataFindings findings, SolarUnit unit) : ITable<SolarSeries>
{
    const int HoursPerDay = 24;

    readonly CsvNumbers _numbers = SolarFile.Numbers(findings, unit);
    readonly SampleCount _room = new(findings);
    readonly List<double> _samples = [];

    public void Take(ReadOnlySpan<byte> line, int number)
    {
        var columns = new CsvFields(line).CountAll();
        if (columns != HoursPerDay)
        {
            findings.Add(
                number, 0, FormattableString.Invariant($"{columns} columns"), $"a row must have {HoursPerDay}, one per hour");
            return;
        }

        if (!_room.HasRoomFor(columns, number))
            return;

        for (var fields = new CsvFields(line); fields.MoveNext();)
            _samples.Add(_numbers.Read(fields, number));
    }

    public SolarSeries? Finish() => new(new SampledProfile([.. _samples], spacingS: 3_600), [], unit, Form());

    string Form() => FormattableString.Invariant(
        $"the reference's form, {_samples.Count / HoursPerDay} days, hourly, in {SolarFile.Word(unit)}");
}
