using Apis.Domain.Deals;
using Apis.Node.Events;
using Apis.Simulation.Streets;
using Xunit.Abstractions;

namespace Apis.Simulation.Tests.Streets;

public sealed class StreetTests(ITestOutputHelper output)
{
    [Fact]
    public void Two_homes_complete_a_deal_and_both_log_it()
    {
        using var street = new Street(Homes.Street(Homes.Home("E001", 95), Homes.Home("E002", 55)));
        var heard = Ear.Of(street);

        street.RunUntil(() => heard.Any<DealEnded>(), within: TimeSpan.FromHours(1));
        street.RunFor(TimeSpan.FromSeconds(10));
        foreach (var e in heard.All.Where(e => e is not AveragesKnown and not UnitRead))
            output.WriteLine(e is DeviceStepTaken d ? $"{d.At:HH:mm:ss.f} {d.UnitId} {d.Step} {d.Problem} vg={d.Reading?.Meter.GridVoltageV} ig={d.Reading?.Meter.GridCurrentA}" : e is DealChanged c ? $"{c.At:HH:mm:ss.f} changed {c.Deal.DealId[..4]} {c.Deal.Status()} {c.Deal.CumulateAmountWh} {c.Deal.AbortReason}" : $"{e}");

        Assert.True(heard.Any<DealEnded>());
    }
}
