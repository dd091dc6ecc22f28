using Apis.Domain.Deals;
using Apis.Domain.Grid;
using Apis.Domain.Units;

namespace Apis.Domain.Tests.Deals;

public sealed class DealClockTests
{
    static readonly UnitReading Discharging = Samples.Unit("E001") with { Time = Samples.Noon.AddSeconds(1) };
    static readonly UnitReading Charging = Samples.Unit("E002") with { Time = Samples.Noon.AddSeconds(2) };

    [Theory]
    [InlineData(Side.DischargeUnit, 1)]
    [InlineData(Side.ChargeUnit, 2)]
    public void The_reference_side_tells_the_time(Side side, int seconds)
    {
        var policy = Samples.Policy with { GridMaster = Samples.Policy.GridMaster with { ReferenceSide = side } };

        Assert.Equal(
            Samples.Noon.AddSeconds(seconds),
            DealClock.Now(new GridView([], [Discharging, Charging], policy), Samples.Deal(), Samples.Noon));
    }

    [Fact]
    public void The_GridMaster_does_when_that_home_is_silent() =>
        Assert.Equal(Samples.Noon, DealClock.Now(new GridView([], [Discharging], Samples.Policy), Samples.Deal(), Samples.Noon));
}
