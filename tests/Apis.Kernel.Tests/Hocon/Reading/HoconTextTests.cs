using Apis.Kernel.Hocon;
using Apis.Kernel.Hocon.Reading;

namespace Apis.Kernel.Tests.Hocon.Reading;

public class HoconTextTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u20AC\"", "\"\\/\b\f\n\r\t\u20AC")]
    [InlineData("\"\"\"a\"b\"\"c\"\"\"", "a\"b\"\"c")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"x\"\"\"\"\"", "x\"\"")]
    public void Quoted_strings_read_by_their_rules(string written, string expected) =>
        Assert.Equal(expected, HoconText.Quoted(new HoconReader(written, "x.conf")));

    [Theory]
    [InlineData("\"\\u12G4\"", "'G'")]
    [InlineData("\"\"\"never closed\"\"", "the end of the text")]
    [InlineData("\"tab\there\"", "the character U+0009")]
    public void Broken_strings_name_the_character(string written, string found) =>
        Assert.Equal(found, Assert.Throws<HoconException>(() => HoconText.Quoted(new HoconReader(written, "x.conf"))).Found);

    [Theory]
    [InlineData("a/b//c", "a/b")]
    [InlineData("1e+5,", "1e+5")]
    [InlineData("e+5", "e")]
    [InlineData("x\u00A0y", "x")]
    public void Unquoted_strings_end_where_they_must(string written, string expected) =>
        Assert.Equal(expected, HoconText.Unquoted(new HoconReader(written, "x.conf")));
}
