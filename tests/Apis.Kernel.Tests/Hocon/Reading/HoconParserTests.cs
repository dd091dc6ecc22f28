using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon.Reading;

public class HoconParserTests
{
    [Theory]
    [InlineData("a\n=\n1", "a = 1")]
    [InlineData("a\n{ b = 1 }", "a.b = 1")]
    [InlineData("a = # why\n 1", "a = 1")]
    [InlineData("\"a\" \"b\" = 1", "\"a b\" = 1")]
    [InlineData("\r\na = 1\r\nb = 2\r\n", "a = 1, b = 2")]
    [InlineData("includes = 1, include.d = 2", "includes = 1, \"include\" { d = 2 }")]
    [InlineData("a = -Dx, b = 007, c = 1.2.3, d = 10s", "a = \"-Dx\", b = \"007\", c = \"1.2.3\", d = \"10s\"")]
    public void Unusual_spellings_are_read(string written, string expected) => AssertSame(expected, written);

    [Theory]
    [InlineData("[1]", "'['")]
    [InlineData("{} x = 1", "'x'")]
    [InlineData("a b", "the end of the text")]
    [InlineData("a + 1", "'+'")]
    [InlineData("l = [ { include \"x\" } ]", "include")]
    [InlineData("l = [ { a += 1 } ]", "'+='")]
    [InlineData("a = $b", "'b'")]
    [InlineData("a = [1 2\n3} ]", "'}'")]
    public void Broken_structures_are_refused(string text, string found) => Assert.Equal(found, Refusal(text).Found);

    [Fact]
    public void Include_inside_an_object_appends_at_its_place() =>
        Assert.Equal("[1, 2]", Read("a { l = [1]\n include \"x\" }", ("x", "l += 2")).ToString().Split(" = ")[1][..6]);
}
