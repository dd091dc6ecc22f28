using System.Globalization;
using Apis.Domain;
using Apis.Domain.Files.Json;

namespace Apis.Web.Emulator.Traces;

/// <summary>Compares what was recorded with what came out, value by value, and keeps count.</summary>
sealed class Comparison
{
    /// <summary>No more are kept; whoever has so many looks at the first.</summary>
    const int MostDifferences = 1_000;

    readonly List<TraceDifference> _differences = [];

    public int Agreements { get; private set; }

    public ValueList<TraceDifference> Differences => _differences.ToValueList();

    /// <summary>Where in the trace the comparison is.</summary>
    public string Place { get; set; } = "";

    /// <summary>What explains a difference at a place; null when nothing does.</summary>
    public Func<ValueAt, double?, int?> Explain { get; set; } = (_, _) => null;

    /// <summary>Goes through all that was recorded; what came out must have the same members in the same order.</summary>
    public void Compare(ValueAt at, JsonValue recorded, JsonValue? ours)
    {
        switch (recorded, ours)
        {
            case (JsonObject expected, JsonObject actual):
                CompareMembers(at, expected, actual);
                break;
            case (JsonNumber expected, JsonNumber actual):
                Numbers(at, expected.Value, actual.Value);
                break;
            default:
                Texts(at, recorded.PrintCompact(), ours?.PrintCompact() ?? "missing");
                break;
        }
    }

    public void Numbers(ValueAt at, double recorded, double ours) =>
        Note(at, Math.Abs(recorded - ours) <= at.Tolerance, Text(recorded), Text(ours), recorded);

    public void Texts(ValueAt at, string recorded, string ours) => Note(at, recorded == ours, recorded, ours, null);

    /// <summary>A difference that is explained as a whole.</summary>
    public void Known(string path, double recorded, double ours, int quirk) =>
        _differences.Add(new(Place, path, Text(recorded), Text(ours), quirk));

    void CompareMembers(ValueAt at, JsonObject recorded, JsonObject ours)
    {
        Texts(at.Of("members"), Names(recorded), Names(ours));
        foreach (var (name, value) in recorded.Members)
        {
            if (ours.Find(name) is { } member)
                Compare(at.Of(name), value, member.Value);
        }
    }

    void Note(ValueAt at, bool agrees, string recorded, string ours, double? number)
    {
        if (agrees)
            Agreements++;
        else if (_differences.Count < MostDifferences)
            _differences.Add(new(Place, at.Path, recorded, ours, Explain(at, number)));
    }

    static string Names(JsonObject value) => string.Join(' ', value.Members.Select(member => member.Name));

    static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
