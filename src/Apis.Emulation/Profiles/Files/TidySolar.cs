using Apis.Domain;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Profiles.Files;

/// <summary>Sun with a row per moment, or per moment and home.</summary>
sealed class TidySolar(DataFindings findings, SolarUnit unit, DateTime start) : ITable<SolarSeries>
{
    readonly TidyRows _rows = new(findings, SolarFile.Numbers(findings, unit), start);
    bool _isBehindHeader;
    bool _hasHomes;

    public void Take(ReadOnlySpan<byte> line, int number)
    {
        if (_isBehindHeader)
        {
            _rows.Take(line, number, _hasHomes);
            return;
        }

        (_isBehindHeader, _hasHomes) = (true, TidyHeader.HasHomes(line));
        if (!_hasHomes && !TidyHeader.HasNoHomes(line))
            findings.Add(number, 0, line, "must begin with timestamp,watts or timestamp,home,watts");
    }

    public SolarSeries? Finish()
    {
        var series = _rows.Finish().ToValueList();
        if (series.Count == 0)
            return null;

        var form = $"the tidy form, {_rows.Form}, in {SolarFile.Word(unit)}";
        return _hasHomes ? new(null, series, unit, form) : new(series[0].Series, [], unit, form);
    }
}
