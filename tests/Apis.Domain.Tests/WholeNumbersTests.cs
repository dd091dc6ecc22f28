using FsCheck.Fluent;

namespace Apis.Domain.Tests;

public sealed class WholeNumbersTests
{
    [Theory]
    [InlineData(2.3 / 1, 2)]
    [InlineData(0.3 / 0.1, 3)]
    [InlineData(0.7 / 0.1, 7)]
    [InlineData(2.9999, 2)]
    [InlineData(-2.9999, -2)]
    [InlineData(-0.3 / 0.1, -3)]
    [InlineData(0, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(1e300, int.MaxValue)]
    [InlineData(double.NegativeInfinity, int.MinValue)]
    public void The_whole_part_is_that_of_the_number_as_written(double value, int whole) =>
        Assert.Equal(whole, WholeNumbers.Truncate(value));

    [Fact]
    public void Quotients_of_hundredths_are_those_of_whole_numbers() => Properties.ForAll(
        from dividend in Gen.Choose(0, 100_000)
        from divisor in Gen.Choose(1, 1_000)
        select (dividend, divisor),
        of => WholeNumbers.Truncate(of.dividend / 100.0 / (of.divisor / 100.0)) == of.dividend / of.divisor);
}
