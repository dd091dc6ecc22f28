using Apis.Emulation.Synthesis;

namespace Apis.Emulation.Tests.Synthesis;

public sealed class ChanceTests
{
    const int Draws = 100_000;

    [Fact]
    public void Shares_are_spread_evenly()
    {
        var chance = new Chance(1);
        var shares = Enumerable.Range(0, Draws).Select(_ => chance.Share()).ToList();

        Assert.All(shares, share => Assert.True(share is >= 0 and < 1));
        Assert.Equal(0.5, shares.Average(), 0.01);
        Assert.Equal(0.1, shares.Count(share => share < 0.1) / (double)Draws, 0.01);
    }

    [Fact]
    public void Deviations_have_mean_0_and_deviation_1()
    {
        var chance = new Chance(2);
        var deviations = Enumerable.Range(0, Draws).Select(_ => chance.Deviation()).ToList();

        Assert.Equal(0, deviations.Average(), 0.02);
        Assert.Equal(1, deviations.Average(deviation => deviation * deviation), 0.02);
    }

    [Fact]
    public void What_is_among_is_drawn_by_its_weight()
    {
        var chance = new Chance(3);
        var drawn = Enumerable.Range(0, Draws).Select(_ => chance.Among([0.2, 0, 0.8])).ToList();

        Assert.Equal(0.2, drawn.Count(at => at == 0) / (double)Draws, 0.01);
        Assert.DoesNotContain(1, drawn);
    }

    [Fact]
    public void A_branch_depends_on_the_seed_and_its_number_alone()
    {
        var used = new Chance(4);
        used.Share();

        Assert.Equal(new Chance(4).Branch(7).Share(), used.Branch(7).Share());
        Assert.NotEqual(used.Branch(8).Share(), used.Branch(7).Share());
        Assert.NotEqual(new Chance(5).Branch(7).Share(), used.Branch(7).Share());
    }
}
