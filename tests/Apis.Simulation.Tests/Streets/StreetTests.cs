using Apis.Domain.Deals;
using Apis.Domain.Errors;
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

        var deal = Assert.Single(heard.Of<DealEnded>()).Deal;
        Assert.Null(deal.AbortReason);
        Assert.InRange(deal.CumulateAmountWh!.Value, 50, 51);
        Assert.Equal(street.FilesOf("E001").Single().Value, street.FilesOf("E002").Single().Value);
    }

    [Fact]
    public void Four_homes_share_for_a_day()
    {
        using var street = new Street(Homes.Street(
            Homes.Home("E001", 95), Homes.Home("E002", 55), Homes.Home("E003", 92), Homes.Home("E004", 50)));
        var heard = Ear.Of(street);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        street.RunFor(TimeSpan.FromHours(6));
        output.WriteLine($"{clock.Elapsed} {street.Messages} messages");
        foreach (var e in heard.All.Where(e => e is not AveragesKnown and not UnitRead))
            output.WriteLine(e is DeviceStepTaken d ? $"{d.At:HH:mm:ss.f} {d.UnitId} {d.Step} {d.Problem} vg={d.Reading?.Meter.GridVoltageV} ig={d.Reading?.Meter.GridCurrentA}" : e is DealChanged c ? $"{c.At:HH:mm:ss.f} changed {c.Deal.DealId[..4]} {c.Deal.Status()} {c.Deal.CumulateAmountWh} {c.Deal.AbortReason}" : $"{e}");
    }
}
