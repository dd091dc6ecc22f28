using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Policies;
using Apis.Domain.Topology;

namespace Apis.Domain.Tests.Topology;

public sealed class DealAdmissionTests
{
    static readonly Deal First = Samples.Deal("D1", from: "E001", to: "E004", currentA: 4);
    static readonly Deal Second = Samples.Deal("D2", from: "E002", to: "E003", currentA: 3);
    static readonly Deal Third = Samples.Deal("D3", from: "E002", to: "E004", currentA: 3);

    static readonly SafetyPolicy Topology =
        Samples.Policy.Safety with { TopologyEnabled = true, Branches = SampleGrids.Line, DealGridCurrentMaxA = null };

    [Fact]
    public void The_worked_example_is_rejected_at_its_second_branch()
    {
        var refusal = DealAdmission.Refusal([First, Second], Third, Topology);

        Assert.Equal("branch E002-E003 : forward discharge 10 A exceeds its capacity of 8 A", refusal?.Text);
        Assert.Null(refusal?.Raises);
    }

    [Fact]
    public void Its_first_deal_alone_is_admitted() => Assert.Null(DealAdmission.Refusal([], First, Topology));

    [Fact]
    public void Its_second_deal_would_overload_the_last_branch() => Assert.Equal(
        "branch E003-E004 : forward discharge 7 A exceeds its capacity of 6 A",
        DealAdmission.Refusal([First], Second, Topology)?.Text);

    [Fact]
    public void A_deal_that_is_in_the_list_already_counts_once() =>
        Assert.Null(DealAdmission.Refusal([First], First, Topology));

    [Theory]
    [InlineData("E001 E002", "", "forward discharge")]
    [InlineData("E002", "E001", "forward charge")]
    [InlineData("", "E001 E002", "backward discharge")]
    [InlineData("", "E002", "backward charge")]
    public void The_first_of_the_four_sums_that_is_too_large_is_named(string forward, string backward, string sum)
    {
        Branch branch = new("b", forward.Split(' ').ToValueList(), backward.Split(' ').ToValueList(), 2);

        var refusal = DealAdmission.Refusal([], Samples.Deal(currentA: 2.5), Topology with { Branches = [branch] });

        Assert.Equal($"branch b : {sum} 2.5 A exceeds its capacity of 2 A", refusal?.Text);
    }

    [Fact]
    public void A_sum_that_is_the_capacity_passes_though_its_binary_digits_exceed_it()
    {
        Branch branch = new("b", ["E001"], ["E002"], 0.3);
        Deal[] active = [Samples.Deal("a", currentA: 0.1), Samples.Deal("b", currentA: 0.1)];

        Assert.Null(DealAdmission.Refusal(active, Samples.Deal("c", currentA: 0.1), Topology with { Branches = [branch] }));
    }

    [Theory]
    [InlineData(false, 100, 10, false)]
    [InlineData(false, 10, 10, false)]
    [InlineData(false, 9.9, 10, true)]
    [InlineData(true, 9.9, 10, true)]
    public void The_total_is_limited_whether_or_not_the_topology_is_on(bool topology, double maxA, double totalA, bool refused)
    {
        // Between the two ends of one branch nothing is too much, so that only the total can be.
        var safety = Topology with
        {
            TopologyEnabled = topology,
            Branches = [new("b", ["E001"], ["E002"], 1_000)],
            DealGridCurrentMaxA = maxA,
        };

        var refusal = DealAdmission.Refusal([Samples.Deal("a", currentA: totalA - 4)], Samples.Deal("b", currentA: 4), safety);

        Assert.Equal(
            refused ? "total of all deals 10 A exceeds sumOfDealGridCurrentMaxA, 9.9 A" : null,
            refusal?.Text);
    }

    [Fact]
    public void Without_any_limit_nothing_is_admitted() => Assert.Equal(
        ErrorKind.Global(ErrorCategory.User),
        DealAdmission.Refusal([], First, Topology with { TopologyEnabled = false })?.Raises);
}
