using Apis.Domain.Policies;
using Apis.Domain.Voltage;

namespace Apis.Domain.Tests.Voltage;

public sealed class VoltageAuthorisationTests
{
    [Theory]
    [InlineData(350.0, new[] { 330.0, 340, 360, 370 })]
    [InlineData(349.99, new[] { 330.0, 340, 350, 360, 370 })]
    [InlineData(330.0, new[] { 340.0, 350, 360, 370 })]
    public void The_candidates_are_the_raster_without_the_voltage_that_is_set(double presentV, double[] candidates) =>
        Assert.Equal(candidates, VoltageAuthorisation.Candidates(presentV, Samples.Policy));

    [Fact]
    public void A_raster_of_tenths_has_its_highest_voltage()
    {
        var policy = Samples.Policy with { GridVoltageSeparationV = 0.1, OperationGridVoltageRangeV = new(300, 300.8) };

        Assert.Equal(
            [300.3, 300.4, 300.5, 300.6, 300.7],
            VoltageAuthorisation.Candidates(350, policy).Select(voltageV => Math.Round(voltageV, 6)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1e-12)]
    [InlineData(-1)]
    [InlineData(100)]
    public void A_senseless_separation_leaves_few_candidates_or_none(double separationV) => Assert.InRange(
        VoltageAuthorisation.Candidates(350, Samples.Policy with { GridVoltageSeparationV = separationV }).Count,
        0,
        VoltageAuthorisation.MaximumCandidates);

    [Theory]
    [InlineData(3, 3)]
    [InlineData(1, 1)]
    [InlineData(0, 1)]
    [InlineData(-2, 1)]
    public void As_many_are_drawn_as_the_policy_says_and_one_at_least(int trials, int drawn) =>
        Assert.Equal(drawn, VoltageAuthorisation.Draw(350, WithTrials(trials), new Random(1)).Count);

    [Fact]
    public void All_candidates_are_drawn_alike_and_the_same_may_come_again()
    {
        var drawn = VoltageAuthorisation.Draw(350, WithTrials(4_000), new Random(1));

        Assert.All([330, 340, 360, 370], voltageV => Assert.InRange(drawn.Count(value => value == voltageV), 900, 1_100));
        Assert.Contains(drawn.Zip(drawn.Skip(1)), pair => pair.First == pair.Second);
    }

    [Fact]
    public void Without_a_candidate_nothing_is_drawn() => Assert.Empty(VoltageAuthorisation.Draw(
        350, Samples.Policy with { OperationGridVoltageRangeV = new(340, 360) }, new Random(1)));

    [Theory]
    [InlineData(9.999, false)]
    [InlineData(10, true)]
    public void After_a_failure_the_next_one_has_to_wait(double seconds, bool may)
    {
        var refusal = VoltageAuthorisation.Refusal(Samples.Noon, Samples.Noon.AddSeconds(seconds));

        Assert.Equal(may, refusal is null);
        Assert.Null(refusal?.Raises);
    }

    [Fact]
    public void Without_a_failure_nothing_has_to_wait() => Assert.Null(VoltageAuthorisation.Refusal(null, Samples.Noon));

    static Policy WithTrials(int trials) =>
        Samples.Policy with { Controller = Samples.Policy.Controller with { AuthorisationTrials = trials } };
}
