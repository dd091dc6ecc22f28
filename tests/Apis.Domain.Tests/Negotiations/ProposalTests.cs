using Apis.Domain.Deals;
using Apis.Domain.Negotiations;
using Apis.Domain.Scenarios;

namespace Apis.Domain.Tests.Negotiations;

public sealed class ProposalTests
{
    [Fact]
    public void It_is_the_share_with_the_homes_name_time_voltage_and_current() => Assert.Equal(
        new Request
        {
            Type = Direction.Charge,
            AmountWh = 240,
            PointPerWh = 10,
            PairUnitId = "E003",
            EfficientGridVoltageV = 338,
            DateTime = Samples.Noon,
            DealGridCurrentA = 1,
            UnitId = "E002",
        },
        new Request(
            new Share(Direction.Charge, 240, 10, "E003"), Samples.Unit("E002"), Samples.Hardware, Samples.Policy.Mediator));
}
