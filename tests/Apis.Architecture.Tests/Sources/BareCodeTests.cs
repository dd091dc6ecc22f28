namespace Apis.Architecture.Tests.Sources;

public sealed class BareCodeTests
{
    [Theory]
    [InlineData("a(); // b();", "a();")]
    [InlineData("a(/* b */ c);", "a(c);")]
    [InlineData("a(\"b // c\"); d();", "a();d();")]
    [InlineData("""a("b \" c"); d();""", "a();d();")]
    [InlineData("""a(@"b\"); d();""", "a();d();")]
    [InlineData("a(@\"b \"\" c\"); d();", "a();d();")]
    [InlineData("a($\"b {c(\"d\", e)} f\"); g();", "a();g();")]
    [InlineData("a($\"{{b\"); c();", "a();c();")]
    [InlineData("a($\"{b('\"')}\"); c();", "a();c();")]
    [InlineData("a($@\"\\{b}\"); c();", "a();c();")]
    [InlineData("a(@\"\"\"b\"\" // c\"); d();", "a();d();")]
    [InlineData("a(\"\"); b();", "a();b();")]
    [InlineData("a(\"\"\"b \"quoted\" c\"\"\"); d();", "a();d();")]
    [InlineData("a($$\"\"\"b {{c}} \"\"\"); d();", "a();d();")]
    [InlineData("a('\"'); b('\\''); c();", "a();b();c();")]
    [InlineData("#region it's\na();", "#regionit'sa();")]
    [InlineData("@class.a(); $b", "@class.a();$b")]
    public void Comments_and_texts_are_blanked_and_code_stays(string source, string code) =>
        Assert.Equal(code, string.Concat(BareCode.Of(source).Where(character => !char.IsWhiteSpace(character))));

    [Theory]
    [InlineData("a /* b")]
    [InlineData("a \"b")]
    [InlineData("a \"\"\"b")]
    [InlineData("a '")]
    [InlineData("a $\"{b")]
    [InlineData("a '\\")]
    [InlineData("a $@")]
    public void What_breaks_off_does_no_harm(string source) => Assert.Equal(source.Length, BareCode.Of(source).Length);

    [Fact]
    public void Every_character_keeps_its_place_and_line()
    {
        const string source = "/* one\ntwo */ a();\n// three\nb();";

        var code = BareCode.Of(source);

        Assert.Equal(source.Length, code.Length);
        Assert.Equal(source.IndexOf("a();", StringComparison.Ordinal), code.IndexOf("a();", StringComparison.Ordinal));
        Assert.Equal(source.Count(character => character == '\n'), code.Count(character => character == '\n'));
    }
}
