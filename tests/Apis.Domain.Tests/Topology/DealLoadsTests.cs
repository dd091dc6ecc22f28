using Apis.Domain.Deals;
using Apis.Domain.Topology;

namespace Apis.Domain.Tests.Topology;

public sealed class DealLoadsTests
{
    static readonly Deal[] Deals =
    [
        Samples.Deal("D1", from: "E001", to: "E004", currentA: 4),
        Samples.Deal("D2", from: "E002", to: "E003", currentA: 3),
        Samples.Deal("D3", from: "E002", to: "E004", currentA: 3),
    ];

    [Theory]
    [InlineData(0, 4, 0, 6, 10)]
    [InlineData(1, 10, 0, 0, 10)]
    [InlineData(2, 10, 3, 0, 7)]
    public void The_worked_example_has_these_sums(
        int branch, double forwardDischargeA, double forwardChargeA, double backwardDischargeA, double backwardChargeA) =>
        Assert.Equal(
            new DealLoad(SampleGrids.Line[branch], forwardDischargeA, forwardChargeA, backwardDischargeA, backwardChargeA),
            DealLoads.Of(SampleGrids.Line[branch], Deals));

    [Fact]
    public void The_total_counts_each_deal_once() => Assert.Equal(10, DealLoads.TotalA(Deals));
}
