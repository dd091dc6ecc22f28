using Apis.Kernel.Hocon;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon;

public partial class LightbendSpecificationTests
{
    [Theory]
    [InlineData("{ foo include : 42 }", "\"foo include\" : 42")]
    [InlineData("{ foo : include }", "foo : \"include\"")]
    [InlineData("a = [ include ]", "a = [ \"include\" ]")]
    [InlineData("{ \"include\" : 42 }", "\"include\" : 42")]
    public void Include_is_special_only_at_the_start_of_a_key(string written, string expected) => AssertSame(expected, written);

    [Theory]
    [InlineData("include = 42")]
    [InlineData("include foo.conf")]
    [InlineData("include ${x}")]
    [InlineData("include url(\"http://localhost/foo.conf\")")]
    [InlineData("include classpath(\"foo.conf\")")]
    public void Include_of_anything_but_a_quoted_name_or_file_is_an_error(string text) =>
        AssertContains("expected", Refusal(text).Message);

    [Theory]
    [InlineData("include \"foo.conf\"")]
    [InlineData("include\n  file( \"foo.conf\" )")]
    [InlineData("include required(\"foo.conf\")")]
    [InlineData("include required( file(\"foo.conf\") )")]
    public void Include_stands_in_place_of_a_field(string include) =>
        Assert.Equal("a = 1\nb = 2\n", Read($"{include}\nb = 2", ("foo.conf", "{ a = 1 }")).ToString());

    [Fact]
    public void Included_fields_override_what_came_before_and_are_overridden_by_what_follows()
    {
        var config = Read("a = 1, b { x = 1 }\ninclude \"foo.conf\"\nc = 4", ("foo.conf", "a = 2, b { y = 2 }, c = 3"));

        Assert.Equal(Read("a = 2, b { x = 1, y = 2 }, c = 4").ToString(), config.ToString());
    }

    [Fact]
    public void Included_list_is_an_error() =>
        Assert.Equal("foo.conf", Refusal("include \"foo.conf\"", ("foo.conf", "[1]")).SourceName);

    [Fact]
    public void Included_substitutions_look_beside_themselves_first_and_then_from_the_root()
    {
        const string Included = "{ x : 10, y : ${x}, z : ${outside} }";

        var config = Read("a : { include \"foo.conf\" }\na : { x : 42 }\noutside = 7", ("foo.conf", Included));

        Assert.Equal(42, config.GetInt("a.y"));
        Assert.Equal(7, config.GetInt("a.z"));
    }

    [Fact]
    public void Missing_file_is_ignored_unless_it_is_required()
    {
        Assert.Equal("b = 2\n", Read("include \"foo.conf\"\nb = 2", ("bar.conf", "")).ToString());
        Assert.Equal("no \"foo.conf\"", Refusal("include required(\"foo.conf\")", ("bar.conf", "")).Found);
    }

    [Fact]
    public void Included_name_is_relative_to_the_file_that_includes_it()
    {
        var files = Find(("conf/sub/a.conf", "include \"b.conf\""), ("conf/sub/b.conf", "b = 1"), ("/etc/c.conf", "c = 2"));

        var config = ConfigurationFactory.ParseString("include \"sub/a.conf\", include \"/etc/c.conf\"", "conf/main.conf", files);

        Assert.Equal("b = 1\nc = 2\n", config.ToString());
    }
}
