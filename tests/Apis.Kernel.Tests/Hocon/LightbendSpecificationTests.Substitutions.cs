using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon;

public partial class LightbendSpecificationTests
{
    [Fact]
    public void Substitutions_are_absolute_and_look_forward()
    {
        var config = Read(
            "key : ${animal.favorite} is my favorite animal\nother : ${animal.favorite}\" too\"\nanimal.favorite = cat");

        Assert.Equal("cat is my favorite animal", config.GetString("key"));
        Assert.Equal("cat too", config.GetString("other"));
    }

    [Fact]
    public void Substitutions_keep_the_type_and_are_not_read_inside_quotes() =>
        AssertSame("a = [1], b = [1], c = \"${a}\"", "a = [1], b = ${a}, c = \"${a}\"");

    [Fact]
    public void Substitution_of_a_repeated_key_takes_the_last_value() => AssertSame("a = 2, b = 2", "a = 1, b = ${a}, a = 2");

    [Fact]
    public void Undefined_substitution_is_an_error() => Assert.Equal("${nowhere}", Refusal("a = ${nowhere}").Found);

    [Theory]
    [InlineData("foo : ${?bar}", "")]
    [InlineData("foo : 1, foo : ${?bar}", "foo : 1")]
    [InlineData("foo : [1, ${?bar}, 2]", "foo : [1, 2]")]
    [InlineData("foo : a${?bar}b", "foo : ab")]
    [InlineData("foo : ${?bar} [1]", "foo : [1]")]
    [InlineData("foo : ${?bar} { a = 1 }", "foo { a = 1 }")]
    [InlineData("foo : ${?bar}${?baz}", "")]
    public void Undefined_optional_substitution_leaves_nothing(string written, string expected) => AssertSame(expected, written);

    [Theory]
    [InlineData("${a} = 1")]
    [InlineData("a = ${b${c}}")]
    [InlineData("a = ${ ?b}")]
    [InlineData("a = ${MY_LIST[]}")]
    public void Substitutions_stand_only_in_values(string text) => AssertContains("expected", Refusal(text).Message);

    [Fact]
    public void Self_reference_builds_on_the_earlier_value()
    {
        AssertSame("path : \"a:b:c:d\"", "path : \"a:b:c\"\npath : ${path}\":d\"");
        AssertSame("foo { a : 1 }", "foo : { a : 1 }\nfoo : ${foo}");
        AssertSame("a = foo", "a = ${?a}foo");
        AssertSame("", "foo : ${?foo}");
    }

    [Theory]
    [InlineData("foo : ${foo}")]
    [InlineData("a : ${a}bc")]
    [InlineData("foo : ${foo}\nfoo : { a : 1 }")]
    public void Self_reference_without_an_earlier_value_is_an_error(string text) =>
        AssertContains("cycle", Refusal(text).Found);

    [Theory]
    [InlineData("a : { b : ${a} }")]
    [InlineData("a : [${a}]")]
    public void Value_that_contains_itself_is_an_error(string text) =>
        AssertContains("${a} inside", Refusal(text).Found);

    [Fact]
    public void Hidden_substitution_is_never_evaluated()
    {
        AssertSame("foo : 42", "foo : ${does-not-exist}\nfoo : 42");
        AssertSame("foo : 42", "foo : ${foo}, foo : 42");
    }

    [Fact]
    public void Self_reference_in_a_path_looks_below() =>
        AssertSame("foo : { a : 2, c : 1 }", "foo : { a : { c : 1 } }\nfoo : ${foo.a}\nfoo : { a : 2 }");

    [Fact]
    public void Objects_may_refer_to_paths_within_themselves()
    {
        AssertSame("bar { foo : 42, baz : 42 }", "bar : { foo : 42, baz : ${bar.foo} }");
        AssertSame("bar { foo : 43, baz : 43 }", "bar : { foo : 42, baz : ${bar.foo} }\nbar : { foo : 43 }");
    }

    [Fact]
    public void Objects_may_refer_to_each_other() => AssertSame(
        "bar { a : 4, b : 3 }, foo { c : 3, d : 4 }",
        "bar : { a : ${foo.d}, b : 1 }\nbar.b = 3\nfoo : { c : ${bar.b}, d : 2 }\nfoo.d = 4");

    [Theory]
    [InlineData("bar : ${foo}\nfoo : ${bar}", "${foo} -> ${bar} -> ${foo}")]
    [InlineData("a : ${b}\nb : ${c}\nc : ${a}", "${b} -> ${c} -> ${a} -> ${b}")]
    public void Cycles_are_errors_that_name_the_chain(string text, string chain) =>
        Assert.Equal($"the cycle {chain}", Refusal(text).Found);

    [Fact]
    public void Fields_that_refer_to_each_other_get_the_same_value()
    {
        var config = Read("a : 1\nb : 2\na : ${b}\nb : ${a}");

        Assert.Equal(config.GetInt("a"), config.GetInt("b"));
    }

    [Theory]
    [InlineData("a += b", "a = [b]")]
    [InlineData("a = [1]\na += 2\na += 3", "a = [1, 2, 3]")]
    [InlineData("x.a = [1]\nx { a += { b = 2 } }", "x.a = [1, { b = 2 }]")]
    public void Plus_equals_appends_an_element(string written, string expected) => AssertSame(expected, written);

    [Fact]
    public void Plus_equals_after_something_else_than_a_list_is_an_error() => Assert.Equal("1", Refusal("a = 1\na += 2").Found);
}
