using Apis.Domain.Deals;
using Apis.Domain.Negotiations;
using Apis.Domain.Scenarios;

namespace Apis.Domain.Tests.Negotiations;

public sealed class AcceptTests
{
    [Fact]
    public void It_is_the_share_with_the_homes_name_time_voltage_and_current() => Assert.Equal(
        new Accept
        {
            Type = Direction.Discharge,
            AmountWh = 960,
            PointPerWh = null,
            PairUnitId = null,
            EfficientGridVoltageV = 338,
            DateTime = Samples.Noon,
            DealGridCurrentA = 1,
            UnitId = "E002",
        },
        Accept.Of(new Share(Direction.Discharge, 960), Samples.Unit("E002"), Samples.Hardware, Samples.Policy.Mediator));
}
