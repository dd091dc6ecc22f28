using Apis.Domain;

namespace Apis.Emulation.Profiles.Files;

/// <summary>
/// Loads as the reference reads them (emulator 8.2): a header, then a row per customer and day in kW. Of 48 half-hours every
/// other one counts, the full hours.
/// </summary>
sealed class CustomerTable(DataFindings findings) : ITable<LoadSeries>
{
    /// <summary>Columns, counted from 1.</summary>
    const int FirstHour = 7;
    const int Columns = 53;

    const int LargestNumber = 9_999;
    const int HoursPerDay = 24;

    readonly CsvNumbers _numbers = new(findings, DataLimits.PowerW / 1_000, "kW");
    readonly SampleCount _room = new(findings);
    readonly SortedDictionary<int, List<double>> _customers = [];
    readonly double[] _day = new double[HoursPerDay];
    bool _isBehindHeader;

    public void Take(ReadOnlySpan<byte> line, int number)
    {
        if (!_isBehindHeader)
        {
            _isBehindHeader = true;
            return;
        }

        var fields = new CsvFields(line);
        fields.MoveNext();
        if (Customer(fields, number) is { } customer && TryDay(ref fields, number) && _room.HasRoomFor(HoursPerDay, number))
            DaysOf(customer).AddRange(_day);
    }

    public LoadSeries? Finish()
    {
        if (_customers.Count == 0)
        {
            findings.Add(0, 0, "only a header", "must have a row per customer and day");
            return null;
        }

        var days = UsualDays();
        foreach (var (number, samples) in _customers.Where(customer => customer.Value.Count != days * HoursPerDay))
        {
            findings.Add(
                0,
                0,
                FormattableString.Invariant($"customer {number} has {samples.Count / HoursPerDay} rows"),
                FormattableString.Invariant($"each must have one per day, which is {days} here"));
        }

        return new(
            _customers
                .Select(customer => new HomeSeries(HomeSeries.UnitIdOf(customer.Key), Hourly(customer.Value)))
                .ToValueList(),
            FormattableString.Invariant($"the reference's form, {_customers.Count} homes, {days} days, hourly"));
    }

    int? Customer(CsvFields fields, int line)
    {
        var isNumber = CsvNumbers.TryNumber(fields.Field, out var number) && number == Math.Floor(number);
        if (isNumber && number is >= 0 and <= LargestNumber)
            return (int)number;

        findings.Add(
            line, fields.Column, fields.Field,
            FormattableString.Invariant($"must be a customer's number, a whole one from 0 to {LargestNumber}"));
        return null;
    }

    bool TryDay(ref CsvFields fields, int line)
    {
        for (var hour = 0; hour < HoursPerDay; hour++)
        {
            if (fields.MoveTo(FirstHour + (2 * hour)))
                _day[hour] = _numbers.Read(fields, line);
        }

        var count = fields.CountAll();
        if (count >= Columns)
            return true;

        findings.Add(line, 0, Columned(count), FormattableString.Invariant($"a row must have at least {Columns}"));
        return false;
    }

    static string Columned(int count) => FormattableString.Invariant($"{count} columns");

    List<double> DaysOf(int customer)
    {
        if (!_customers.TryGetValue(customer, out var samples))
            _customers[customer] = samples = [];
        return samples;
    }

    /// <summary>How many days most customers have.</summary>
    int UsualDays() => _customers.Values
        .GroupBy(samples => samples.Count / HoursPerDay)
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Key)
        .First()
        .Key;

    static SampledProfile Hourly(List<double> samples) => new([.. samples], spacingS: 3_600, scaleW: 1_000);
}
