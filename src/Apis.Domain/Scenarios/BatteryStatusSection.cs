using Apis.Domain.Files.Reading;

namespace Apis.Domain.Scenarios;

/// <summary>The table in a slice of scenario.json that says which charge has which status.</summary>
static class BatteryStatusSection
{
    const string Expected = "its ranges must cover the whole scale, from 0 or an open end to an open end";

    public static ValueList<BatteryRange> Read(Section table)
    {
        var names = table.Entries().Select(entry => entry.Name).ToList();
        var bounds = names.Select(name => Bounds(table, name)).ToList();
        Cover(table, names, bounds);
        return names.Zip(bounds)
            .Select(row => new BatteryRange(table.Required(row.First, Kinds.Name), row.Second?.FromWh, row.Second?.ToWh))
            .ToValueList();
    }

    static (int? FromWh, int? ToWh)? Bounds(Section table, string name)
    {
        var bounds = RangeName.Parse(name);
        if (bounds is null)
            table.WrongName(name, RangeName.Expected);
        return bounds;
    }

    static void Cover(Section table, List<string> names, List<(int? FromWh, int? ToWh)?> bounds)
    {
        if (names.Count == 0)
        {
            table.Incomplete(null, Expected);
            return;
        }

        var parts = names.Zip(bounds)
            .Where(row => row.Second is not null)
            .Select(row => new Part(row.First, row.Second?.FromWh ?? 0, row.Second?.ToWh ?? long.MaxValue))
            .ToList();
        var coverage = Coverage.Of(parts, 0, long.MaxValue);
        foreach (var (later, earlier) in coverage.Overlaps)
            table.WrongName(later.Name, $"must not overlap with {earlier.Name}");

        // A range with a wrong name may have been meant to fill the gap.
        if (parts.Count < names.Count)
            return;

        foreach (var gap in coverage.Gaps)
            table.Incomplete($"without {RangeName.Of((int)gap.From, gap.To == long.MaxValue ? null : (int)gap.To)} Wh", Expected);
    }
}
