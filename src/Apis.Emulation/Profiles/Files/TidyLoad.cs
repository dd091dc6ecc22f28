using Apis.Domain;

namespace Apis.Emulation.Profiles.Files;

/// <summary>Loads with a row per moment and home.</summary>
sealed class TidyLoad(DataFindings findings, DateTime start) : ITable<LoadSeries>
{
    readonly TidyRows _rows = new(findings, new(findings, DataLimits.PowerW, "W"), start);
    bool _isBehindHeader;

    public void Take(ReadOnlySpan<byte> line, int number)
    {
        if (_isBehindHeader)
            _rows.Take(line, number, hasHomes: true);
        else if (!TidyHeader.HasHomes(line))
            findings.Add(number, 0, line, "must begin with timestamp,home,watts");
        _isBehindHeader = true;
    }

    public LoadSeries? Finish()
    {
        var homes = _rows.Finish().ToValueList();
        return homes.Count == 0 ? null : new(homes, $"the tidy form, {_rows.Form}");
    }
}
