using System.Globalization;
using Apis.Kernel.Hocon;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon.Reading;

public class HoconSourceTests
{
    [Fact]
    public void Include_cycle_names_the_chain()
    {
        var error = Refusal("include \"a.conf\"", ("a.conf", "include \"test.conf\""));

        Assert.Equal("the include cycle test.conf -> a.conf -> test.conf", error.Found);
        Assert.Equal(("a.conf", 1, 1), (error.SourceName, error.Line, error.Column));
    }

    [Fact]
    public void Depth_of_includes_has_a_limit()
    {
        Assert.Equal(HoconLimits.MaxIncludeDepth, Chain(HoconLimits.MaxIncludeDepth).GetInt("last"));
        var error = Assert.Throws<HoconException>(() => Chain(HoconLimits.MaxIncludeDepth + 1));
        AssertContains($"-> {HoconLimits.MaxIncludeDepth + 1}", error.Found);
    }

    /// <summary>Files named 1, 2, 3 ... each of which includes the next.</summary>
    static Config Chain(int last) => ConfigurationFactory.ParseString(
        "include \"1\"",
        "test.conf",
        name => int.Parse(name, CultureInfo.InvariantCulture) is var number && number < last
            ? $"include \"{number + 1}\""
            : $"last = {number}");

    [Theory]
    [InlineData("conf/main.conf", "include \"x\"", "conf/x")]
    [InlineData("C:\\conf\\main.conf", "include \"x\"", "C:\\conf\\x")]
    [InlineData("main.conf", "include \"sub/x\"", "sub/x")]
    [InlineData("conf/main.conf", "include \"/x\"", "/x")]
    [InlineData("conf/main.conf", "include \"D:/x\"", "D:/x")]
    [InlineData("conf/main.conf", "include file(\"x\")", "x")]
    public void Bare_names_are_beside_the_file_and_file_names_are_as_written(string source, string statement, string asked)
    {
        var names = new List<string>();

        ConfigurationFactory.ParseString(statement, source, name =>
        {
            names.Add(name);
            return null;
        });

        Assert.Equal([asked], names);
    }
}
