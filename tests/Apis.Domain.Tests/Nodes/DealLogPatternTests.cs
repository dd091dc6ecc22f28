using Apis.Domain.Nodes;

namespace Apis.Domain.Tests.Nodes;

public sealed class DealLogPatternTests
{
    [Theory]
    [InlineData("'{tmpdir}/apis/dealLog/'uuuu'/'MM'/'dd")]
    [InlineData("uuuu/MM/dd")]
    [InlineData("'it''s 'yyyy")]
    [InlineData("''uuuu")]
    public void Letters_stand_for_parts_of_the_time_and_quotes_for_themselves(string text) => Assert.True(DealLogPattern.IsOne(text));

    [Theory]
    [InlineData("")]
    [InlineData("'logs/'uuuu'/")]
    [InlineData("logs/uuuu")]
    [InlineData("{tmpdir}/uuuu")]
    [InlineData("uuuu[MM]")]
    [InlineData("ddd")]
    [InlineData("uuuuXXX")]
    [InlineData("uuuuMMM")]
    public void Open_quotes_unknown_letters_and_what_means_something_else_are_refused(string text) =>
        Assert.False(DealLogPattern.IsOne(text));
}
