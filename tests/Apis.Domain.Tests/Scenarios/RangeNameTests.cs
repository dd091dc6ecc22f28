using Apis.Domain.Scenarios;

namespace Apis.Domain.Tests.Scenarios;

public sealed class RangeNameTests
{
    [Theory]
    [InlineData("2880-3600", 2880, 3600)]
    [InlineData("4320-", 4320, null)]
    [InlineData("-2880", null, 2880)]
    [InlineData("-", null, null)]
    [InlineData("0-1", 0, 1)]
    public void A_name_says_from_where_to_where_and_prints_as_it_was(string name, int? from, int? to)
    {
        Assert.Equal((from, to), RangeName.Parse(name));
        Assert.Equal(name, RangeName.Of(from, to));
    }

    [Theory]
    [InlineData("3600-2880")]
    [InlineData("2880-2880")]
    [InlineData("-0")]
    [InlineData("2880 - 3600")]
    [InlineData("2880.0-3600")]
    [InlineData("+1-2")]
    [InlineData("-1-2")]
    [InlineData("2147483648-")]
    [InlineData("2880")]
    [InlineData("")]
    public void Other_names_are_none(string name) => Assert.Null(RangeName.Parse(name));
}
