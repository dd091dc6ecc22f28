using Apis.Domain.Topology;

namespace Apis.Domain.Tests.Topology;

/// <summary>The grids of the examples.</summary>
static class SampleGrids
{
    /// <summary>E001 – E002 – E003 – E004 (GridMaster and controller 8.3).</summary>
    public static ValueList<Branch> Line { get; } =
    [
        new("E001-E002", ["E001"], ["E002", "E003", "E004"], 10),
        new("E002-E003", ["E001", "E002"], ["E003", "E004"], 8),
        new("E003-E004", ["E001", "E002", "E003"], ["E004"], 6),
    ];

    /// <summary>The lines of the specification's example (11.1, figure 11-2), from F012 outward, the near home first.</summary>
    public static (string Near, string Far)[] Specification { get; } =
    [
        ("F012", "F026"), ("F026", "F018"), ("F018", "F019"), ("F019", "F020"), ("F020", "F021"), ("F021", "F022"),
        ("F012", "F005"), ("F005", "F006"), ("F006", "F007"), ("F007", "F008"), ("F008", "F009"), ("F009", "F010"),
        ("F010", "F011"),
        ("F012", "F013"), ("F013", "F014"), ("F014", "F015"), ("F015", "F004"), ("F015", "F017"),
    ];

    /// <summary>The branch of each line: the near homes forward, the far ones backward, found by walking inward.</summary>
    public static ValueList<Branch> Branches(IReadOnlyList<(string Near, string Far)> lines, double capacityA)
    {
        var inward = lines.ToDictionary(line => line.Far, line => line.Near);
        var unitIds = lines.SelectMany(line => new[] { line.Near, line.Far }).Distinct().Order(StringComparer.Ordinal).ToList();
        return lines
            .Select(line => new Branch(
                $"({line.Near} {line.Far})",
                unitIds.Where(unitId => !IsBeyond(line.Far, unitId)).ToValueList(),
                unitIds.Where(unitId => IsBeyond(line.Far, unitId)).ToValueList(),
                capacityA))
            .ToValueList();

        bool IsBeyond(string far, string unitId) =>
            unitId == far || (inward.TryGetValue(unitId, out var next) && IsBeyond(far, next));
    }
}
