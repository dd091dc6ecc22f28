using System.Text;
using Apis.Domain.Files.Reading;

namespace Apis.Emulation.Profiles.Files;

/// <summary>Rows of a moment, a home and a power, in which the homes may stand in any order.</summary>
sealed class TidyRows(DataFindings findings, CsvNumbers numbers, DateTime start)
{
    readonly SampleCount _room = new(findings);
    readonly SortedDictionary<string, TidyHome> _homes = new(StringComparer.Ordinal);
    byte[] _lastId = [];
    TidyHome? _last;

    /// <summary>How many homes there are, and from when to when.</summary>
    public string Form => FormattableString.Invariant($"{_homes.Count} homes, {Begin} to {End}");

    string Begin => Moments.Print(start, _homes.Values.Min(home => home.BeginS));

    string End => Moments.Print(start, _homes.Values.Max(home => home.EndS));

    public void Take(ReadOnlySpan<byte> line, int number, bool hasHomes)
    {
        var columns = new CsvFields(line).CountAll();
        var expected = hasHomes ? 3 : 2;
        if (columns != expected)
        {
            findings.Add(
                number, 0,
                FormattableString.Invariant($"{columns} columns"), FormattableString.Invariant($"a row must have {expected}"));
        }
        else if (_room.HasRoomFor(1, number))
        {
            TakeRow(new(line), number, hasHomes);
        }
    }

    /// <summary>In the order of the ids.</summary>
    public IEnumerable<HomeSeries> Finish()
    {
        if (_homes.Count == 0)
            findings.Add(0, 0, "only a header", "must have a row per moment");

        foreach (var (unitId, home) in _homes)
        {
            if (home.Refusal(start) is var (found, expected))
                findings.Add(0, 0, unitId is "" ? found : $"{unitId} {found}", expected);
            else
                yield return new(unitId, home.ToSeries());
        }
    }

    void TakeRow(CsvFields fields, int number, bool hasHomes)
    {
        fields.MoveNext();
        if (Moments.TrySeconds(fields.Field, start) is not { } atS)
        {
            findings.Add(number, fields.Column, fields.Field, Moments.Expected);
            return;
        }

        var timestamp = fields.Field;
        if (hasHomes)
            fields.MoveNext();
        if (HomeOf(hasHomes ? fields.Field : [], fields.Column, number, hasHomes) is not { } home)
            return;

        fields.MoveNext();
        if (!home.TryAdd(atS, numbers.Read(fields, number)))
            findings.Add(number, 1, timestamp, "must be later than the home's row before");
    }

    /// <summary>The homes of neighbouring rows are often the same.</summary>
    TidyHome? HomeOf(ReadOnlySpan<byte> id, int column, int line, bool hasHomes)
    {
        if (_last is not null && id.SequenceEqual(_lastId))
            return _last;

        var unitId = Encoding.UTF8.GetString(id);
        if (hasHomes && !Kinds.IsId(unitId))
        {
            findings.Add(line, column, id, Kinds.Id.Expected);
            return null;
        }

        if (!_homes.TryGetValue(unitId, out var home))
        {
            if (_homes.Count >= HomeSeries.MostHomes)
            {
                findings.Add(line, column, id, FormattableString.Invariant($"a file may have {HomeSeries.MostHomes} homes"));
                return null;
            }

            _homes[unitId] = home = new();
        }

        (_lastId, _last) = (id.ToArray(), home);
        return home;
    }
}
