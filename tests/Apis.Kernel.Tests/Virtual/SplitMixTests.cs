using FsCheck;
using FsCheck.Fluent;

namespace Apis.Kernel.Tests.Virtual;

public class SplitMixTests
{
    /// <summary>The first numbers that the author's published C code gives for this seed.</summary>
    [Fact]
    public void Known_seeds_give_the_published_numbers()
    {
        var chance = new SplitMix(1234567);

        ulong[] drawn = [chance.Next(), chance.Next(), chance.Next(), chance.Next(), chance.Next()];

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            drawn);
    }

    [Fact]
    public void A_number_below_a_limit_is_below_it_and_not_negative() =>
        Prop.ForAll<ulong, PositiveInt>((seed, below) =>
        {
            var chance = new SplitMix(seed);
            return Enumerable.Range(0, 100).Select(_ => chance.Next(below.Get)).All(drawn => drawn >= 0 && drawn < below.Get);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_below_a_limit_are_about_equally_frequent()
    {
        const int Below = 7;
        const int Draws = 70_000;
        var chance = new SplitMix(1);

        var frequencies = Enumerable.Range(0, Draws).Select(_ => chance.Next(Below)).CountBy(drawn => drawn).ToDictionary();

        Assert.Equal(Below, frequencies.Count);
        Assert.All(frequencies.Values, frequency => Assert.InRange(frequency, Draws / Below * 0.95, Draws / Below * 1.05));
    }
}
