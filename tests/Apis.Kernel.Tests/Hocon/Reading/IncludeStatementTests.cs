using Apis.Kernel.Hocon.Reading;

namespace Apis.Kernel.Tests.Hocon.Reading;

public class IncludeStatementTests
{
    [Theory]
    [InlineData("include \"x\"", false, false)]
    [InlineData("include\n \"x\"", false, false)]
    [InlineData("include file(\"x\")", false, true)]
    [InlineData("include required( \"x\" )", true, false)]
    [InlineData("include required(file( \"x\" ))", true, true)]
    public void Statement_says_what_it_includes_and_how(string text, bool isRequired, bool isFile)
    {
        var statement = IncludeStatement.Read(new HoconReader(text, "x.conf"));

        Assert.Equal(("x", isRequired, isFile), (statement.Name, statement.IsRequired, statement.IsFile));
    }

    [Theory]
    [InlineData("include \"x\"", true)]
    [InlineData("include=", true)]
    [InlineData("include", true)]
    [InlineData("includes = 1", false)]
    [InlineData("include.a = 1", false)]
    [InlineData("\"include\" = 1", false)]
    public void Only_the_bare_word_begins_one(string text, bool isNext) =>
        Assert.Equal(isNext, IncludeStatement.IsNext(new HoconReader(text, "x.conf")));
}
