using Apis.Domain.Errors;

namespace Apis.Domain.Tests;

public sealed class OutcomeTests
{
    [Fact]
    public void It_is_a_value_or_a_problem()
    {
        Outcome<int> value = 0;
        Outcome<int> problem = new Problem("none left");

        Assert.Equal((true, 0, null), (value.Succeeded, value.Value, value.Problem));
        Assert.Equal((false, "none left"), (problem.Succeeded, problem.Problem?.Text));
    }

    [Fact]
    public void Equal_values_are_equal_outcomes()
    {
        Outcome<string> one = "E001";
        Outcome<string> same = "E001";
        Outcome<string> problem = new Problem("E001");

        Assert.Equal(one, same);
        Assert.NotEqual(one, problem);
    }
}
