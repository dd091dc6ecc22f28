using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon.Reading;

public class HoconValueParserTests
{
    [Theory]
    [InlineData("a = []", "a = []")]
    [InlineData("a = [ # none\n ]", "a = []")]
    [InlineData("a = [\n 1 # one\n // nothing\n 2, ]", "a = [1, 2]")]
    [InlineData("a = [{ b = 1 }, { b = 2 }\n{ b = 3 } { c = 4 }]", "a = [{ b = 1 }, { b = 2 }, { b = 3, c = 4 }]")]
    [InlineData("a = [[], [[x y]]]", "a = [[], [[\"x y\"]]]")]
    public void Lists_read_by_their_rules(string written, string expected) => AssertSame(expected, written);

    [Theory]
    [InlineData("d { l = [0] }\na = ${d} { l += 1 }", "d { l = [0] }, a { l = [0, 1] }")]
    [InlineData("a += { b = [1] }\na += [2]", "a = [{ b = [1] }, [2]]")]
    [InlineData("a += x y", "a = [\"x y\"]")]
    public void Appended_element_goes_behind_what_the_field_was(string written, string expected) => AssertSame(expected, written);

    [Theory]
    [InlineData("a = [1, 2", "the end of the text")]
    [InlineData("a = [1 = 2]", "'='")]
    [InlineData("a = [,]", "','")]
    [InlineData("a = ${}", "'}'")]
    [InlineData("a = ${b", "the end of the text")]
    [InlineData("a += ", "the end of the text")]
    public void Broken_values_are_refused(string text, string found) => Assert.Equal(found, Refusal(text).Found);
}
