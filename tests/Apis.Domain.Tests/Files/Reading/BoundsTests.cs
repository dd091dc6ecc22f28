using Apis.Domain.Files.Reading;

namespace Apis.Domain.Tests.Files.Reading;

public sealed class BoundsTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1e-300, true)]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_001, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void Positive_numbers_exclude_zero_and_have_an_end(double value, bool isIn) =>
        Assert.Equal(isIn, Bounds.Positive.Contains(value));

    [Fact]
    public void They_read_as_a_part_of_a_sentence() => Assert.Equal(
        ("above 0 and at most 1000000", "from 0 to 100"), (Bounds.Positive.ToString(), Bounds.Percent.ToString()));
}
