using Apis.Domain.Units;

namespace Apis.Domain.Tests.Units;

public sealed class DataAgeTests
{
    [Theory]
    [InlineData(15_000, true)]
    [InlineData(15_001, false)]
    [InlineData(-3_000, true)]
    public void Data_count_as_long_as_they_can_be_the_latest(int milliseconds, bool isCurrent)
    {
        var now = Samples.Noon.AddMilliseconds(milliseconds);
        var verdict = DataAge.Judge(Samples.Unit("E003"), now, Samples.Policy);

        Assert.Equal(isCurrent, DataAge.IsCurrent(Samples.Unit("E003"), now, Samples.Policy));
        Assert.Equal(isCurrent, verdict.Holds);
        Assert.Equal((milliseconds / 1000.0, 15), (verdict.Measured, verdict.Limit));
        Assert.Equal(isCurrent ? null : "HARDWARE:GLOBAL:WARN", verdict.Raises?.ToString());
    }
}
