using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

public sealed class CurrentLimitTests
{
    [Theory]
    [InlineData(0.0, null)]
    [InlineData(2.3, null)]
    [InlineData(2.3000000000000003, null)]
    [InlineData(2.301, "HARDWARE:LOCAL:ERROR")]
    [InlineData(-0.001, "LOGIC:LOCAL:ERROR")]
    [InlineData(double.NaN, "LOGIC:LOCAL:ERROR")]
    [InlineData(null, "LOGIC:LOCAL:ERROR")]
    public void A_current_lies_between_nothing_and_the_capacity(double? gridCurrentA, string? raises) =>
        Assert.Equal(raises, CurrentLimit.Refusal(gridCurrentA, Samples.Hardware)?.Raises?.ToString());
}
