using System.Globalization;
using Apis.Domain.Converters;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Converters;

public sealed class CommandNumbersTests
{
    [Theory]
    [InlineData(350, "350.0")]
    [InlineData(2.3, "2.3")]
    [InlineData(0.3, "0.3")]
    [InlineData(2.3 - 1 - 1, "0.3")]
    [InlineData(2.2 - 1 - 1, "0.2")]
    [InlineData(0.039, "0.039")]
    [InlineData(0, "0.0")]
    [InlineData(-0.0, "0.0")]
    [InlineData(333.125, "333.125")]
    [InlineData(349.98779296875, "349.9878")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(12_345_678, "12345678.0")]
    [InlineData(1e9, "1000000000.0")]
    public void A_number_is_as_short_as_single_precision_allows(double number, string text) =>
        Assert.Equal(text, CommandNumbers.Text(number));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.039, "0.039")]
    public void The_default_droop_is_an_integer(double droopRatio, string text) =>
        Assert.Equal(text, CommandNumbers.DroopText(droopRatio));

    [Fact]
    public void What_is_written_reads_as_the_same_single_precision_number() => Properties.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).Select(value => value / 997.0),
        number => (float)number == float.Parse(CommandNumbers.Text(number), CultureInfo.InvariantCulture));
}
