using Apis.Web.Emulator.Requests;

namespace Apis.Web.Tests.Emulator.Requests;

public class QueryTests
{
    [Theory]
    [InlineData("?a=1&b=2", "a=1 b=2")]
    [InlineData("", "")]
    [InlineData("?", "")]
    [InlineData("?&&a=1&", "a=1")]
    [InlineData("?a", "a=")]
    [InlineData("?=1", "=1")]
    [InlineData("?a=b=c", "a=b=c")]
    [InlineData("?a=%31%2e5&b=x+y", "a=1.5 b=x y")]
    [InlineData("?a=%zz&b=%", "a=%zz b=%")]
    [InlineData("?a=1;b=2", "a=1;b=2")]
    public void Parameters_are_taken_apart_as_the_reference_does(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', new Query(text).Parameters.Select(pair => $"{pair.Key}={pair.Value}")));

    [Fact]
    public void Of_a_repeated_parameter_the_last_is_found_and_the_repetition_noticed()
    {
        var query = new Query("?a=1&b=2&a=3");

        Assert.Equal("3", query.Find("a", out var isRepeated));
        Assert.True(isRepeated);
        Assert.Equal("2", query.Find("b", out isRepeated));
        Assert.False(isRepeated);
        Assert.Equal("", query.Find("c", out isRepeated));
    }
}
