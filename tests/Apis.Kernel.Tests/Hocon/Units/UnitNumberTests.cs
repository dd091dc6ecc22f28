using System.Globalization;
using Apis.Kernel.Hocon.Units;

namespace Apis.Kernel.Tests.Hocon.Units;

public class UnitNumberTests
{
    [Theory]
    [InlineData("10s", "10", "s")]
    [InlineData(" 1.50 MiB ", "1.50", "MiB")]
    [InlineData("-3", "-3", "")]
    [InlineData("1e3ms", "1000", "ms")]
    public void Number_comes_first_then_letters(string text, string number, string unit) =>
        Assert.Equal(new UnitNumber(decimal.Parse(number, CultureInfo.InvariantCulture), unit), UnitNumber.Parse(text));

    [Theory]
    [InlineData("s")]
    [InlineData("")]
    [InlineData("1,5 s")]
    [InlineData("1 s 2")]
    public void Anything_else_is_none(string text) => Assert.Null(UnitNumber.Parse(text));
}
