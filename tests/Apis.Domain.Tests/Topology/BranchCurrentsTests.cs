using Apis.Domain.Topology;
using FsCheck;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Topology;

public sealed class BranchCurrentsTests
{
    /// <summary>The formulas of specification 11.1, as they stand there: the line, and what it sums up.</summary>
    public static TheoryData<string, string, string> Formulas => new()
    {
        { "A-1", "F021 F022", "F022" },
        { "A-1", "F020 F021", "F022 F021" },
        { "A-1", "F019 F020", "F022 F021 F020" },
        { "A-1", "F019 F018", "F022 F021 F020 F019" },
        { "A-1", "F026 F018", "F022 F021 F020 F019 F018" },
        { "A-1", "F012 F026", "F022 F021 F020 F019 F018 F026" },
        { "A-2", "F022 F021", "F012F013 F012F005 F012 F026 F018 F019 F020 F021" },
        { "A-2", "F021 F020", "F012F013 F012F005 F012 F026 F018 F019 F020" },
        { "A-2", "F020 F019", "F012F013 F012F005 F012 F026 F018 F019" },
        { "A-2", "F019 F018", "F012F013 F012F005 F012 F026 F018" },
        { "A-2", "F018 F026", "F012F013 F012F005 F012 F026" },
        { "A-2", "F026 F012", "F012F013 F012F005 F012" },
        { "A-2", "F012 F013", "F004 F017 F015 F014 F013" },
        { "A-2", "F012 F005", "F011 F010 F009 F008 F007 F006 F005" },
        { "B-1", "F010 F011", "F011" },
        { "B-1", "F009 F010", "F011 F010" },
        { "B-1", "F008 F009", "F011 F010 F009" },
        { "B-1", "F007 F008", "F011 F010 F009 F008" },
        { "B-1", "F006 F007", "F011 F010 F009 F008 F007" },
        { "B-1", "F005 F006", "F011 F010 F009 F008 F007 F006" },
        { "B-1", "F012 F005", "F011 F010 F009 F008 F007 F006 F005" },
        { "B-2", "F011 F010", "F012F013 F012F026 F012 F005 F006 F007 F008 F009 F010" },
        { "B-2", "F010 F009", "F012F013 F012F026 F012 F005 F006 F007 F008 F009" },
        { "B-2", "F009 F008", "F012F013 F012F026 F012 F005 F006 F007 F008" },
        { "B-2", "F008 F007", "F012F013 F012F026 F012 F005 F006 F007" },
        { "B-2", "F007 F006", "F012F013 F012F026 F012 F005 F006" },
        { "B-2", "F006 F005", "F012F013 F012F026 F012 F005" },
        { "B-2", "F005 F012", "F012F013 F012F026 F012" },
        { "B-2", "F012 F013", "F013 F014 F015 F004 F017" },
        { "B-2", "F012 F026", "F022 F021 F020 F019 F018 F026" },
        { "C-1", "F015 F004", "F004" },
        { "C-1", "F015 F017", "F017" },
        { "C-1", "F014 F015", "F004 F017 F015" },
        { "C-1", "F013 F014", "F004 F017 F015 F014" },
        { "C-1", "F012 F013", "F004 F017 F015 F014 F013" },
        { "C-2", "F004 F015", "F012F005 F012F026 F012 F013 F014 F015 F017" },
        { "C-2", "F017 F015", "F012F005 F012F026 F012 F013 F014 F015 F004" },
        { "C-2", "F015 F014", "F012F005 F012F026 F012 F013 F014" },
        { "C-2", "F014 F013", "F012F005 F012F026 F012 F013" },
        { "C-2", "F013 F012", "F012F005 F012F026 F012" },
        { "C-2", "F012 F005", "F011 F010 F009 F008 F007 F006 F005" },
        { "C-2", "F012 F026", "F022 F021 F020 F019 F018 F026" },
    };

    [Theory]
    [MemberData(nameof(Formulas))]
    public void The_specifications_example_is_computed_as_it_says(string figure, string line, string terms)
    {
        Assert.Equal(FormulaA(terms), CurrentA(line, outward: IsOutward(figure, line)));
    }

    [Fact]
    public void A_line_of_four_has_the_forward_sums_of_the_worked_example()
    {
        Dictionary<string, double> measured = new() { ["E001"] = -4.02, ["E002"] = -3.01, ["E003"] = 2.98, ["E004"] = 4.03 };

        var currents = BranchCurrents.Of(SampleGrids.Line, measured);

        Assert.Equal([-4.02, -7.03, -4.05], currents.Select(current => Math.Round(current.ForwardSideA, 9)));
        Assert.Equal([4.0, 7.01, 4.03], currents.Select(current => Math.Round(current.BackwardSideA, 9)));
        Assert.Equal([4.02, 7.03, 4.05], currents.Select(current => Math.Round(current.SizeA, 9)));
    }

    [Fact]
    public void A_home_without_a_current_counts_as_nothing() => Assert.Equal(
        new BranchCurrent("E001-E002", 0, 1.5, 10) { ForwardIsComplete = false, BackwardIsComplete = false },
        BranchCurrents.Of(SampleGrids.Line, new Dictionary<string, double> { ["E004"] = 1.5 })[0]);

    [Theory]
    [InlineData(true, true, 3)]
    [InlineData(false, false, 3)]
    [InlineData(true, false, 2)]
    [InlineData(false, true, 3)]
    public void A_complete_view_says_more_than_one_in_which_a_home_is_missing(bool forward, bool backward, double sizeA)
    {
        BranchCurrent current = new("b", -2, 3, 10) { ForwardIsComplete = forward, BackwardIsComplete = backward };

        Assert.Equal(sizeA, current.SizeA);
    }

    [Fact]
    public void Currents_are_linear_in_what_the_homes_take_and_give() => Properties.ForAll(
        from tree in Trees
        from first in Currents(tree)
        from second in Currents(tree)
        from factor in Gen.Choose(-5, 5)
        select (tree, first, second, factor),
        example =>
        {
            var (tree, first, second, factor) = example;
            var branches = SampleGrids.Branches(tree, 10);
            var combined = first.ToDictionary(home => home.Key, home => home.Value + (factor * second[home.Key]));

            Assert.Equal(
                BranchCurrents.Of(branches, first).Zip(BranchCurrents.Of(branches, second))
                    .Select(pair => Math.Round(pair.First.ForwardSideA + (factor * pair.Second.ForwardSideA), 6)),
                BranchCurrents.Of(branches, combined).Select(current => Math.Round(current.ForwardSideA, 6)));
        });

    [Fact]
    public void Currents_agree_with_cutting_each_line_of_any_tree() => Properties.ForAll(
        from tree in Trees
        from currents in Currents(tree)
        select (tree, currents),
        example =>
        {
            var (tree, currents) = example;
            var branches = BranchCurrents.Of(SampleGrids.Branches(tree, 10), currents);

            foreach (var (branch, line) in branches.Zip(tree))
            {
                Assert.Equal(CutA(tree, line, line.Near, currents), branch.ForwardSideA, 1e-9);
                Assert.Equal(CutA(tree, line, line.Far, currents), branch.BackwardSideA, 1e-9);
            }
        });

    static Gen<(string Near, string Far)[]> Trees =>
        from homes in Gen.Choose(2, 40)
        from parents in Gen.Choose(0, 1_000_000).ListOf(homes - 1)
        select parents.Select((draw, index) => (Id(draw % (index + 1)), Id(index + 1))).ToArray();

    static string Id(int index) => $"E{index + 1:000}";

    static Gen<Dictionary<string, double>> Currents((string Near, string Far)[] tree) =>
        from milliamperes in Gen.Choose(-10_000, 10_000).ListOf(tree.Length + 1)
        select milliamperes.Index().ToDictionary(home => Id(home.Index), home => home.Item / 1000.0);

    /// <summary>What the homes take that are still connected with one when the line is cut.</summary>
    static double CutA(
        (string Near, string Far)[] tree, (string Near, string Far) cut, string from, Dictionary<string, double> currentsA)
    {
        HashSet<string> reached = [from];
        Queue<string> open = new(reached);
        while (open.TryDequeue(out var unitId))
        {
            foreach (var (near, far) in tree.Where(line => line != cut && (line.Near == unitId || line.Far == unitId)))
            {
                var next = near == unitId ? far : near;
                if (reached.Add(next))
                    open.Enqueue(next);
            }
        }

        return reached.Sum(unitId => currentsA[unitId]);
    }

    // With a different power of two at each home, a sum tells exactly which homes are in it.
    static Dictionary<string, double> PowersOfTwo { get; } = SampleGrids.Specification
        .SelectMany(line => new[] { line.Near, line.Far })
        .Distinct()
        .Order(StringComparer.Ordinal)
        .Select((unitId, index) => (unitId, index))
        .ToDictionary(home => home.unitId, home => Math.Pow(2, home.index));

    static double CurrentA(string line, bool outward)
    {
        var ends = line.Split(' ');
        var branch = BranchCurrents.Of(SampleGrids.Branches(SampleGrids.Specification, 10), PowersOfTwo)
            .Single(current => current.BranchId == $"({ends[0]} {ends[1]})" || current.BranchId == $"({ends[1]} {ends[0]})");
        return outward ? branch.BackwardSideA : branch.ForwardSideA;
    }

    /// <summary>A term is a home, or a line whose formula stands elsewhere in the same figure.</summary>
    static double FormulaA(string terms) => terms.Split(' ').Sum(term =>
        term.Length == 4 ? PowersOfTwo[term] : CurrentA($"{term[..4]} {term[4..]}", outward: true));

    /// <summary>
    /// The figures ending in 1 count what lies outward; those ending in 2 the rest, but for the lines of other arms.
    /// </summary>
    static bool IsOutward(string figure, string line) =>
        figure[^1] == '1' || Array.IndexOf(["F012 F013", "F012 F005", "F012 F026"], line) >= 0;
}
