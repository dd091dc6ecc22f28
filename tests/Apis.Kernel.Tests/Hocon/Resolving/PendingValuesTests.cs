using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon.Resolving;

public class PendingValuesTests
{
    [Theory]
    [InlineData("d { x = 1 }\na = ${d} { y = ${a.x} }", "d { x = 1 }, a { x = 1, y = 1 }")]
    [InlineData("a = 1\na = ${b}2\nb = ${a}", "a = \"12\", b = \"12\"")]
    [InlineData("a = x\na = ${a}y\na = ${a}z\nb = ${a}", "a = xyz, b = xyz")]
    [InlineData("a = ${?x} ${?y}", "")]
    [InlineData("a = ${?x}, a = ${?y}, a = 1, a = ${?z}", "a = 1")]
    [InlineData("a = ${b.c}, b = ${d}, d.c = 1", "a = 1, b.c = 1, d.c = 1")]
    [InlineData("n = null, a = x ${n}", "n = null, a = \"x null\"")]
    [InlineData("a { b = ${?a} }", "a { }")]
    public void Substitutions_see_the_final_value_or_else_the_earlier_one(string written, string expected) =>
        AssertSame(expected, written);

    [Fact]
    public void Self_reference_asks_the_environment_when_nothing_came_before() =>
        Assert.Equal(80, ReadWithEnvironment("PORT = ${?PORT}", ("PORT", "80")).GetInt("PORT"));

    [Fact]
    public void Name_in_the_environment_is_the_path_without_quotes() =>
        Assert.Equal("v", ReadWithEnvironment("a = ${x.\"y z\"}", ("x.y z", "v")).GetString("a"));

    [Fact]
    public void Cycle_of_many_links_is_named_in_short()
    {
        var links = string.Concat(Enumerable.Range(0, 100).Select(i => $"k{i} = ${{k{(i + 1) % 100}}}\n"));

        var found = Refusal(links).Found;

        Assert.StartsWith("the cycle ${k", found, StringComparison.Ordinal);
        Assert.EndsWith("-> ...", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_value_behind_a_substitution_names_the_one_that_is_missing() =>
        Assert.Equal(("${missing}", 2), (Refusal("a = ${b}\nb = ${missing}").Found, Refusal("a = ${b}\nb = ${missing}").Line));
}
