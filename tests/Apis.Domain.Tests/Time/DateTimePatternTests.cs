using Apis.Domain.Time;

namespace Apis.Domain.Tests.Time;

public sealed class DateTimePatternTests
{
    static readonly DateTimeOffset Local = new(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(9));

    [Theory]
    [InlineData("'{tmpdir}/apis/dealLog/'uuuu'/'MM'/'dd", "{tmpdir}/apis/dealLog/2020/01/02")]
    [InlineData("yyyy/M/d", "2020/1/2")]
    [InlineData("uu-u-uuu-uuuuu", "20-2020-2020-02020")]
    [InlineData("HH:mm:ss H:m:s", "03:04:05 3:4:5")]
    [InlineData("'o''clock' ''uuuu'''MM'", "o'clock '2020'MM")]
    [InlineData("''''uuuu", "'2020")]
    [InlineData("'log'''", "log'")]
    [InlineData("", "")]
    public void Letters_are_fields_and_the_rest_is_text(string pattern, string text) =>
        Assert.Equal(text, DateTimePattern.Parse(pattern).Value?.Format(Local));

    [Theory]
    [InlineData("'log/uuuu", "apostrophe")]
    [InlineData("'log''", "apostrophe")]
    [InlineData("{tmpdir}/uuuu", "{ outside")]
    [InlineData("uuuu[MM]", "[ outside")]
    [InlineData("uuuu#", "# outside")]
    [InlineData("uuuu MMM", "MMM")]
    [InlineData("ddd", "ddd")]
    [InlineData("log", "l, which")]
    [InlineData("uuuuuuuuuu", "uuuuuuuuuu")]
    public void What_is_no_pattern_is_named(string pattern, string named)
    {
        var problem = DateTimePattern.Parse(pattern).Problem;

        Assert.StartsWith($"the date-time pattern {pattern} ", problem?.Text);
        Assert.Contains(named, problem?.Text);
    }
}
