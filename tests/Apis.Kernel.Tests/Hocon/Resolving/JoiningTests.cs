using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon.Resolving;

public class JoiningTests
{
    [Theory]
    [InlineData("a = [1] [] [2]", "a = [1, 2]")]
    [InlineData("a = [1] { 0 = 2 }", "a = [1, 2]")]
    [InlineData("a = { x = 1 } { x = 2, y = 3 } { y = 4 }", "a { x = 2, y = 4 }")]
    [InlineData("a = 1\t2", "a = \"1\\t2\"")]
    [InlineData("b = 5, a = ${?x}${b}", "b = 5, a = \"5\"")]
    public void Values_of_one_sort_are_joined(string written, string expected) => AssertSame(expected, written);

    [Theory]
    [InlineData("a = [1] {}")]
    [InlineData("a = {} 1")]
    [InlineData("a = null []")]
    [InlineData("x = 1\na = ${x} {}")]
    public void Values_of_different_sorts_are_not(string text) => AssertContains("joined", Refusal(text).Expected);
}
