using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon;

/// <summary>The examples of Lightbend's HOCON.md, in its order; docs/hocon.md has a row for each.</summary>
public partial class LightbendSpecificationTests
{
    [Fact]
    public void Json_is_hocon()
    {
        var config = Read("""{ "a" : [1, -2.5e3, "x\u0041\n", true, null, {}], "b" : { "c" : false } }""");

        Assert.Equal("a = [1, -2.5e3, \"xA\\n\", true, null, { }]\nb {\n  c = false\n}\n", config.ToString());
    }

    [Fact]
    public void Comments_begin_with_two_slashes_or_a_hash_unless_quoted()
    {
        var config = Read("a = 1 // one\n# two\nb = \"// # no comment\" # three\n//");

        Assert.Equal(1, config.GetInt("a"));
        Assert.Equal("// # no comment", config.GetString("b"));
    }

    [Fact]
    public void Root_braces_may_be_omitted_but_must_balance()
    {
        AssertSame("{ a : 1 }", "a : 1");
        Assert.Equal("'}'", Refusal("a : 1 }").Found);
        Assert.Equal("the end of the text", Refusal("{ a : 1").Found);
    }

    [Fact]
    public void Equals_sign_may_replace_the_colon_and_neither_is_needed_before_a_brace()
    {
        AssertSame("""{ "foo" : { "a" : 1 } }""", "foo = { a = 1 }");
        AssertSame("""{ "foo" : {} }""", "\"foo\" {}");
    }

    [Theory]
    [InlineData("[1,2,3,]")]
    [InlineData("[1\n2\n3]")]
    [InlineData("[1\n,2\n,\n3\n]")]
    public void Commas_may_be_new_lines_and_one_may_trail(string list) => AssertSame("a = [1,2,3]", $"a = {list}");

    [Theory]
    [InlineData("a = [1,2,3,,]")]
    [InlineData("a = [,1,2,3]")]
    [InlineData("a = [1,,2,3]")]
    [InlineData("{ a : 1,, b : 2 }")]
    [InlineData("{ , a : 1 }")]
    public void Two_commas_or_an_initial_comma_are_invalid(string text) => Assert.Equal("','", Refusal(text).Found);

    [Fact]
    public void Whitespace_is_what_unicode_and_the_specification_say() =>
        AssertSame("a = 1, b = 2", "\uFEFF\u00A0a\u2007=\u202F1\u2028,\u001C\u000B\u000Cb\t=\r\u30002\r\n");

    [Fact]
    public void Duplicate_keys_override_and_objects_merge()
    {
        AssertSame("foo { a = 42, b = 43 }", """{ "foo" : { "a" : 42 }, "foo" : { "b" : 43 } }""");
        AssertSame("foo { b = 43 }", """{ "foo" : { "a" : 42 }, "foo" : null, "foo" : { "b" : 43 } }""");
        AssertSame("foo = 2", "foo = 1, foo = 2");
    }

    [Theory]
    [InlineData("truefoo", "truefoo")]
    [InlineData("footrue", "footrue")]
    [InlineData("10.0bar", "10.0bar")]
    [InlineData("bar10.0", "bar10.0")]
    [InlineData("a/b/c-d_e.f", "a/b/c-d_e.f")]
    public void Unquoted_strings_are_taken_literally(string written, string expected) =>
        Assert.Equal(expected, Read($"a = {written}").GetString("a"));

    [Theory]
    [InlineData("a = x:y", "':'")]
    [InlineData("a = x\\y", "'\\'")]
    [InlineData("a = x`", "'`'")]
    [InlineData("a = *", "'*'")]
    [InlineData("a = 1+1", "'+'")]
    public void Forbidden_characters_end_an_unquoted_string(string text, string found) =>
        Assert.Equal(found, Refusal(text).Found);

    [Fact]
    public void Multi_line_strings_keep_everything_and_extra_closing_quotes()
    {
        var config = Read("a = \"\"\"one\n \\n two\"\"\", b = \"\"\"foo\"\"\"\"");

        Assert.Equal("one\n \\n two", config.GetString("a"));
        Assert.Equal("foo\"", config.GetString("b"));
    }

    [Fact]
    public void String_concatenation_keeps_the_blanks_between()
    {
        AssertSame("a = \"foo bar  baz\"", "a =   foo bar  baz  ");
        AssertSame("a = \"1e5 true null x\"", "a = 1e5 true null \"x\"");
        AssertSame("\"a b c\" : 42", "a b c : 42");
        AssertSame("a = true", "a =  true ");
    }

    [Fact]
    public void Object_concatenation_merges()
    {
        const string One = "a : { b : 1, c : 2 }";

        AssertSame(One, "a : { b : 1 } { c : 2 }");
        AssertSame(One, "a : { b : 1 }\na : { c : 2 }");
        AssertSame(
            "data-center-generic = { cluster-size = 6 }, data-center-east = { cluster-size = 6, name = east }",
            "data-center-generic = { cluster-size = 6 }\ndata-center-east = ${data-center-generic} { name = \"east\" }");
    }

    [Fact]
    public void Array_concatenation_appends()
    {
        const string One = "a : [ 1, 2, 3, 4 ]";

        AssertSame(One, "a : [ 1, 2 ] [ 3, 4 ]");
        AssertSame(One, "a : [ 1, 2 ]\na : ${a} [ 3, 4 ]");
        AssertSame("path = [ /bin, /usr/bin ]", "path = [ /bin ]\npath = ${path} [ /usr/bin ]");
    }

    [Theory]
    [InlineData("a : [1] { b : 2 }", "an object")]
    [InlineData("a : [1] x", "\"x\"")]
    [InlineData("a : { b : 2 } x", "\"x\"")]
    [InlineData("x = [1]\na : ${x}\" \"${x}", "\" \"")]
    public void Lists_objects_and_texts_do_not_mix(string text, string found) => Assert.Equal(found, Refusal(text).Found);

    [Fact]
    public void Blanks_between_substitutions_count_only_between_texts()
    {
        AssertSame("x = [1], y = [2], a = [1, 2]", "x = [1], y = [2], a = ${x} ${y}");
        AssertSame("x = 1, y = 2, a = \"1 2\"", "x = 1, y = 2, a = ${x} ${y}");
    }

    [Fact]
    public void Lists_without_commas_or_new_lines_concatenate()
    {
        AssertSame("a = [\"1 2 3 4\"]", "a = [ 1 2 3 4 ]");
        AssertSame("a = [1, 2, 3, 4]", "a = [ 1\n 2\n 3\n 4 ]");
        AssertSame("a = [[1, 2, 3, 4]]", "a = [ [ 1, 2 ] [ 3, 4 ] ]");
        AssertSame("a = [[1, 2], [3, 4]]", "a = [ [ 1, 2 ]\n [ 3, 4 ] ]");
        AssertSame("name = n, world = w, a = [ \"my name is n\", \"Hello w\" ]",
            "name = n, world = w, a = [ my name is ${name}, Hello ${world} ]");
    }

    [Theory]
    [InlineData("foo.bar.\"hello.world\" = 1", "foo { bar { \"hello.world\" = 1 } }")]
    [InlineData("10.0foo = 1", "\"10\" { \"0foo\" = 1 }")]
    [InlineData("foo10.0 = 1", "foo10 { \"0\" = 1 }")]
    [InlineData("foo\"10.0\" = 1", "\"foo10.0\" = 1")]
    [InlineData("1.2.3 = 1", "\"1\" { \"2\" { \"3\" = 1 } }")]
    [InlineData("a.\"\".b = 1", "a { \"\" { b = 1 } }")]
    public void Path_expressions_split_at_unquoted_dots(string written, string expected) => AssertSame(expected, written);

    [Theory]
    [InlineData("a..b = 1")]
    [InlineData(".a = 1")]
    [InlineData("a. = 1")]
    [InlineData("x = ${a..b}")]
    public void Empty_path_elements_must_be_quoted(string text) =>
        Assert.StartsWith("a key was expected", Refusal(text).Expected);

    [Theory]
    [InlineData("foo.bar : 42", "foo { bar : 42 }")]
    [InlineData("foo.bar.baz : 42", "foo { bar { baz : 42 } }")]
    [InlineData("a.x : 42, a.y : 43", "a { x : 42, y : 43 }")]
    [InlineData("true : 42", "\"true\" : 42")]
    [InlineData("3 : 42", "\"3\" : 42")]
    [InlineData("3.14 : 42", "\"3\" : { \"14\" : 42 }")]
    public void Paths_as_keys_are_nested_objects(string written, string expected) => AssertSame(expected, written);
}
