using Apis.Domain.Scenarios;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Scenarios;

public sealed class CoverageTests
{
    [Fact]
    public void Gaps_are_found_at_both_ends_and_between()
    {
        var coverage = Coverage.Of([new("a", 2, 4), new("b", 6, 8)], 0, 10);

        Assert.Equal([(0, 2), (4, 6), (8, 10)], coverage.Gaps.Select(gap => (gap.From, gap.To)));
        Assert.Empty(coverage.Overlaps);
    }

    [Fact]
    public void An_overlap_names_the_part_that_begins_later_and_the_one_that_reaches_into_it()
    {
        var coverage = Coverage.Of([new("c", 8, 9), new("b", 3, 5), new("a", 0, 10)], 0, 10);

        Assert.Equal([("b", "a"), ("c", "a")], coverage.Overlaps.Select(overlap => (overlap.Later.Name, overlap.Earlier.Name)));
        Assert.Empty(coverage.Gaps);
    }

    [Fact]
    public void Every_point_is_in_one_part_exactly_where_there_is_neither_gap_nor_overlap() => Properties.ForAll(
        Gen.Choose(0, 6).SelectMany(from => Gen.Choose(1, 4), (from, length) => new Part("p", from, from + length)).ListOf(5),
        parts =>
        {
            var coverage = Coverage.Of(parts, 0, 10);
            var counts = Enumerable.Range(0, 10)
                .Select(point => parts.Count(part => part.From <= point && point < part.To))
                .ToList();

            Assert.Equal(counts.Contains(0), coverage.Gaps.Count > 0);
            Assert.Equal(counts.Any(count => count > 1), coverage.Overlaps.Count > 0);
        });
}
