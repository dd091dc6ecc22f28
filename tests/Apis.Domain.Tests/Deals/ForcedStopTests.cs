using Apis.Domain.Deals;
using Apis.Domain.Grid;
using Apis.Domain.Units;

namespace Apis.Domain.Tests.Deals;

public sealed class ForcedStopTests
{
    [Theory]
    [InlineData(20, 95, null)]
    [InlineData(19.99, 50, "E001 : dischargeUnitLowerLimitRsoc")]
    [InlineData(50, 95.01, "E002 : chargeUnitUpperLimitRsoc")]
    public void A_battery_beyond_its_limit_ends_the_deal(double dischargePercent, double chargePercent, string? reason)
    {
        var problem = ForcedStop.Reason(Grid(dischargePercent, chargePercent), Samples.Deal());

        Assert.Equal(reason, problem?.Text);
        Assert.Null(problem?.Raises);
    }

    [Theory]
    [InlineData(null, 50.0, "the state of charge of E001 is unknown")]
    [InlineData(50.0, null, "the state of charge of E002 is unknown")]
    public void An_unknown_charge_ends_it_too(double? dischargePercent, double? chargePercent, string text)
    {
        var problem = ForcedStop.Reason(Grid(dischargePercent, chargePercent), Samples.Deal());

        Assert.Equal((text, "LOGIC:GLOBAL:WARN"), (problem?.Text, problem?.Raises.ToString()));
    }

    static GridView Grid(double? dischargePercent, double? chargePercent) => new(
        [],
        [
            Samples.Unit("E001") with { Battery = new BatteryReading(dischargePercent, 3) },
            Samples.Unit("E002") with { Battery = new BatteryReading(chargePercent, 3) },
        ],
        Samples.Policy);
}
