using Apis.Domain.Errors;
using Apis.Domain.Topology;

namespace Apis.Domain.Tests.Topology;

public sealed class BranchSafetyTests
{
    static readonly Dictionary<string, double> Measured =
        new() { ["E001"] = -4.02, ["E002"] = -3.01, ["E003"] = 2.98, ["E004"] = 4.03 };

    [Fact]
    public void The_worked_example_stays_within_all_capacities()
    {
        var verdicts = BranchSafety.Judge(SampleGrids.Line, Measured);

        Assert.All(verdicts, verdict => Assert.True(verdict.Holds));
        Assert.Equal([10, 8, 6], verdicts.Select(verdict => verdict.Limit));
    }

    [Fact]
    public void A_drift_in_the_worked_example_overloads_one_branch()
    {
        var verdict = Assert.Single(
            BranchSafety.Judge(SampleGrids.Line, new Dictionary<string, double>(Measured) { ["E002"] = -4.2 }),
            verdict => !verdict.Holds);

        Assert.Equal("current of branch E002-E003 (A)", verdict.Quantity);
        Assert.Equal(8.22, verdict.Measured, 1e-9);
        Assert.Equal("HARDWARE:GLOBAL:ERROR", verdict.Raises.ToString());
    }

    [Fact]
    public void The_backward_side_counts_as_well()
    {
        var verdict = Assert.Single(
            BranchSafety.Judge(SampleGrids.Line, new Dictionary<string, double>(Measured) { ["E004"] = 6.5 }),
            verdict => !verdict.Holds && verdict.Quantity.Contains("E003-E004", StringComparison.Ordinal));

        Assert.Equal(6.5, verdict.Measured);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(6.001, false)]
    public void The_capacity_itself_is_fine_and_its_sign_has_no_meaning(double currentA, bool holds)
    {
        Branch branch = new("b", ["E001"], ["E002"], -6);

        var verdict = Assert.Single(BranchSafety.Judge(
            [branch], new Dictionary<string, double> { ["E001"] = -currentA, ["E002"] = currentA }));

        Assert.Equal(holds, verdict.Holds);
        Assert.Equal(6, verdict.Limit);
    }

    [Fact]
    public void A_home_without_a_current_is_named_once_and_warned_of()
    {
        var verdict = Assert.Single(
            BranchSafety.Judge(SampleGrids.Line, Measured.Where(home => home.Key != "E003").ToDictionary()),
            verdict => !verdict.Holds);

        Assert.Contains("E003", verdict.Note, StringComparison.Ordinal);
        Assert.Equal(ErrorKind.Global(ErrorCategory.Hardware, ErrorLevel.Warn), verdict.Raises);
    }
}
