using Apis.Emulation.Synthesis;
using Apis.Emulation.Synthesis.Sun;

namespace Apis.Emulation.Tests.Synthesis.Sun;

public sealed class CloudCoverTests
{
    const int Days = 4_000;

    readonly double[] _means = Means();

    [Fact]
    public void Days_are_clear_and_overcast_and_in_between()
    {
        Assert.InRange(_means.Count(mean => mean > 0.85) / (double)Days, 0.3, 0.5);
        Assert.InRange(_means.Count(mean => mean < 0.35) / (double)Days, 0.15, 0.35);
    }

    [Fact]
    public void A_day_is_rather_like_the_one_before()
    {
        var mean = _means.Average();
        var variance = _means.Average(day => (day - mean) * (day - mean));
        var together = _means.Zip(_means.Skip(1), (day, next) => (day - mean) * (next - mean)).Average();
        Assert.InRange(together / variance, 0.1, 0.6);
    }

    static double[] Means()
    {
        var clouds = new CloudCover(new Chance(1));
        return
        [
            .. Enumerable.Range(0, Days).Select(_ =>
            {
                clouds.NextDay();
                var clearness = Enumerable.Range(0, 48).Select(_ => clouds.NextClearness()).ToList();
                Assert.All(clearness, share => Assert.InRange(share, 0.05, 1.05));
                return clearness.Average();
            }),
        ];
    }
}
