using Apis.Domain.Files.Reading;

namespace Apis.Domain.Tests.Files.Reading;

public sealed class NearestTests
{
    static readonly string[] Known = ["refreshingPeriodMsec", "operationMode", "memberUnitIds", "user"];

    [Theory]
    [InlineData("refreshingPeriodMs", "refreshingPeriodMsec")]
    [InlineData("RefreshingPeriodMSec", "refreshingPeriodMsec")]
    [InlineData("oprationMode", "operationMode")]
    [InlineData("usr", "user")]
    [InlineData("unitIds", null)]
    [InlineData("colour", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found_unless_none_is_near(string word, string? nearest) =>
        Assert.Equal(nearest, Nearest.To(word, Known));

    [Fact]
    public void Of_several_that_are_as_near_the_first_by_name_is_taken() =>
        Assert.Equal("min", Nearest.To("mon", ["moo", "min"]));

    [Fact]
    public void Without_known_words_there_is_none() => Assert.Null(Nearest.To("a", []));
}
