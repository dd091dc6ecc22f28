using Apis.Domain.Grid;

namespace Apis.Domain.Tests.Grid;

public sealed class GridAveragesTests
{
    [Fact]
    public void Homes_that_told_their_charge_are_averaged_and_the_others_named()
    {
        var averages = GridAverages.Of(
        [
            Samples.Unit("E003") with { Battery = new(70) },
            Samples.Unit("E001") with { Battery = new(40) },
            Samples.Unit("E002") with { Battery = new() },
        ]);

        Assert.Equal(new GridAverages(["E001", "E002", "E003"], 55, ["E002"]), averages);
    }

    [Fact]
    public void Without_any_there_is_no_average() => Assert.Null(GridAverages.Of([]).AverageRsocPercent);
}
