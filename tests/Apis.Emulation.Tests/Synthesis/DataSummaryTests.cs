using Apis.Emulation.Synthesis;

namespace Apis.Emulation.Tests.Synthesis;

public sealed class DataSummaryTests
{
    [Fact]
    public void Energies_are_those_of_a_year_and_pv_counts_up_to_the_load()
    {
        var day = Enumerable.Repeat(0.0, 24).Concat(Enumerable.Repeat(500.0, 24)).ToArray();
        SyntheticHome Home(double loadW) => new(1, [.. Enumerable.Repeat(loadW, 48)]);
        var data = new SyntheticData(new(3, 1, 1, 0, new(2021, 1, 1)), day, [Home(1_000), Home(100), Home(200)]);

        // Half the day 500 W/m² on 4 m² of 0.25, of which 0.8 are left: 400 W.
        var summary = DataSummary.Of(data, new(4, 0.25, 0.8));

        Assert.Equal(0.1 * 24 * 365, summary.LeastKWhPerYear, 1e-6);
        Assert.Equal(0.2 * 24 * 365, summary.MedianKWhPerYear, 1e-6);
        Assert.Equal(24 * 365, summary.MostKWhPerYear, 1e-6);
        Assert.Equal(0.4 * 12 * 365, summary.PvKWhPerHomeYear, 1e-6);
        Assert.Equal(0.4 * 12 * 365, summary.PvKWhPerKWpYear, 1e-6);
        Assert.Equal((1_000, 1_300), (summary.PeakW, summary.PeakOfAllW));
        Assert.Equal((400 + 100 + 200) / 2.0 / 1_300, summary.SelfSufficiency, 1e-9);
    }
}
