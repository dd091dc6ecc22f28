using Apis.Domain.Scenarios;

namespace Apis.Domain.Tests.Scenarios;

public sealed class BatteryStatusesTests
{
    [Theory]
    [InlineData(4560, "excess")]
    [InlineData(4320, "excess")]
    [InlineData(4319, "sufficient")]
    [InlineData(3600, "sufficient")]
    [InlineData(3599, "scarce")]
    [InlineData(2880, "scarce")]
    [InlineData(2879, "short")]
    [InlineData(0, "short")]
    public void A_range_has_its_lower_bound_and_not_its_upper(int remainingWh, string status) =>
        Assert.Equal(status, Samples.Scenario.Slices[0].StatusAt(remainingWh));

    [Fact]
    public void The_first_range_in_the_file_holds_and_outside_of_all_there_is_no_status()
    {
        var slice = Samples.Scenario.Slices[0] with { BatteryStatus = [new("high", 100, 200), new("any", 50, 200)] };

        Assert.Equal(["high", "any", null, null], new[] { 150, 99, 49, 200 }.Select(slice.StatusAt));
    }
}
