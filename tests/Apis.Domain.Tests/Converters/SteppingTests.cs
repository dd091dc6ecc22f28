using Apis.Domain.Converters;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Converters;

public sealed class SteppingTests
{
    [Theory]
    [InlineData(2.3, 0, 1, new[] { 1.3, 0.3, 0.0 })]
    [InlineData(2.2, 0, 1, new[] { 1.2, 0.2, 0.0 })]
    [InlineData(1, 2.2, 1, new[] { 2.0, 2.2 })]
    [InlineData(1, 1.5, 1, new[] { 1.5 })]
    [InlineData(1, 1, 1, new[] { 1.0 })]
    [InlineData(2, 1, 1, new[] { 1.0 })]
    [InlineData(0.1, 1.1, 1, new[] { 1.1 })]
    [InlineData(0.3, 3.3, 1, new[] { 1.3, 2.3, 3.3 })]
    [InlineData(350, 310, 350, new[] { 310.0 })]
    [InlineData(350, 310, 20, new[] { 330.0, 310 })]
    public void A_change_is_made_in_steps_and_ends_at_the_target(double from, double to, double step, double[] way) =>
        Assert.Equal(way, Stepping.Way(from, to, step)!.Select(value => Math.Round(value, 9)));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, double.NaN)]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(1001, 0.999)]
    public void A_way_without_end_is_none(double to, double step) => Assert.Null(Stepping.Way(0, to, step));

    [Fact]
    public void A_way_may_be_as_long_as_the_limit() =>
        Assert.Equal(Stepping.MaximumSteps, Stepping.Way(0, Stepping.MaximumSteps, 1)!.Count);

    [Fact]
    public void Every_way_ends_at_its_target_by_small_steps_in_one_direction() => Properties.ForAll(
        from start in Gen.Choose(0, 10_000)
        from target in Gen.Choose(0, 10_000)
        from step in Gen.Choose(11, 20_000)
        select (From: start / 1000.0, To: target / 1000.0, Step: step / 1000.0),
        change =>
        {
            var way = Stepping.Way(change.From, change.To, change.Step)!;
            var jumps = way.Prepend(change.From).Zip(way, (before, after) => after - before).ToList();

            Assert.Equal(change.To, way[^1]);
            Assert.All(jumps, jump => Assert.InRange(Math.Abs(jump), 0, change.Step * (1 + 1e-6)));
            Assert.All(jumps, jump => Assert.True(jump * (change.To - change.From) >= 0));
            Assert.InRange(way.Count, 1, Math.Ceiling(Math.Abs(change.To - change.From) / change.Step) + 1);
        });
}
