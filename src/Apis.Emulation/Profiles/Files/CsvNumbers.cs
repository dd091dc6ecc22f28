using System.Globalization;

namespace Apis.Emulation.Profiles.Files;

/// <summary>Reads the numbers of a table, and says what is wrong with those that can't be meant.</summary>
sealed class CsvNumbers(DataFindings findings, double max, string unit)
{
    readonly string _expected = FormattableString.Invariant($"must be a number from 0 to {max}, in {unit}");

    /// <summary>The number of the field that was read last; 0, and a finding, when it is none.</summary>
    public double Read(CsvFields fields, int line)
    {
        if (TryNumber(fields.Field, out var value) && value >= 0 && value <= max)
            return value;

        findings.Add(line, fields.Column, fields.Field, _expected);
        return 0;
    }

    public static bool TryNumber(ReadOnlySpan<byte> field, out double value) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
