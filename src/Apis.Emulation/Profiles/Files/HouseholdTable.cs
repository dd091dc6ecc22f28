using Apis.Domain;

namespace Apis.Emulation.Profiles.Files;

/// <summary>
/// Loads as the specification publishes them (emulator specification 9): no header, a row per day in kW, and side by side 48
/// half-hours for each household.
/// </summary>
sealed class HouseholdTable(DataFindings findings) : ITable<LoadSeries>
{
    const int HalfHours = 48;

    readonly CsvNumbers _numbers = new(findings, DataLimits.PowerW / 1_000, "kW");
    readonly SampleCount _room = new(findings);
    readonly List<double[]> _days = [];
    int _columns;

    public void Take(ReadOnlySpan<byte> line, int number)
    {
        var columns = new CsvFields(line).CountAll();
        if (_columns == 0)
            _columns = columns;

        if (!IsShaped(columns, number) || !_room.HasRoomFor(columns, number))
            return;

        var day = new double[columns];
        for (var fields = new CsvFields(line); fields.MoveNext();)
            day[fields.Column - 1] = _numbers.Read(fields, number);
        _days.Add(day);
    }

    public LoadSeries? Finish()
    {
        var households = _columns / HalfHours;
        return new(
            Enumerable.Range(1, households)
                .Select(number => new HomeSeries(HomeSeries.UnitIdOf(number), Load(number)))
                .ToValueList(),
            FormattableString.Invariant($"the published form, {households} homes, {_days.Count} days, half-hourly"));
    }

    bool IsShaped(int columns, int line)
    {
        if (columns % HalfHours != 0)
        {
            findings.Add(line, 0, Columned(columns), $"a row must have a multiple of {HalfHours}, that is a day per household");
            return false;
        }

        if (columns == _columns)
            return true;

        findings.Add(line, 0, Columned(columns), FormattableString.Invariant($"a row must have {_columns}, as the first has"));
        return false;
    }

    static string Columned(int count) => FormattableString.Invariant($"{count} columns");

    SampledProfile Load(int number)
    {
        var samples = new double[_days.Count * HalfHours];
        foreach (var (at, day) in _days.Index())
            day.AsSpan((number - 1) * HalfHours, HalfHours).CopyTo(samples.AsSpan(at * HalfHours));
        return new(samples, spacingS: 1_800, scaleW: 1_000);
    }
}
