using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon;

public class HoconExceptionTests
{
    [Theory]
    [InlineData("a {\n  b = }", "test.conf:2:7: found '}' but a value was expected after '='")]
    [InlineData("a : ", "test.conf:1:5: found the end of the text but a value was expected after ':'")]
    [InlineData("a", "test.conf:1:2: found the end of the text but ':', '=', '+=' or '{' was expected after the key")]
    [InlineData("\n= 1", "test.conf:2:1: found '=' but a key was expected")]
    [InlineData("a = 1 b = 2", "test.conf:1:9: found '=' but the end of the value was expected")]
    [InlineData("a = [1\n2\n", "test.conf:3:1: found the end of the text but a ']' was expected for the '[' in line 1")]
    [InlineData("a = \"x\ny\"", "test.conf:1:7: found the end of the line but a closing '\"' was expected for the one in line 1")]
    [InlineData("a = x\u0007 = y", "test.conf:1:8: found '=' but the end of the value was expected")]
    [InlineData("a = $\u0007", "test.conf:1:6: found the character U+0007 but '{' was expected after '$'")]
    [InlineData("a = \"\\x\"", "test.conf:1:7: found 'x' but one of \" \\ / b f n r t u was expected after '\\'")]
    [InlineData("a = ${b", "test.conf:1:8: found the end of the text but '}' was expected after the path of a substitution")]
    [InlineData("a = {} {} b", "test.conf:1:11: found \"b\" but only an object can be joined to an object")]
    public void Error_names_place_what_was_found_and_what_was_expected(string text, string message) =>
        Assert.Equal(message, Refusal(text).Message);

    [Fact]
    public void A_missing_brace_names_the_line_it_was_opened_on() =>
        Assert.Equal("a '}' was expected for the '{' in line 2", Refusal("a = 1\nb {\n  c = 1\n").Expected);

    [Fact]
    public void Parts_of_the_message_can_be_read_one_by_one()
    {
        var error = Refusal("a = 1\nb = ]");

        Assert.Equal(("test.conf", 2, 5), (error.SourceName, error.Line, error.Column));
        Assert.Equal(("']'", "a value was expected after '='"), (error.Found, error.Expected));
    }
}
