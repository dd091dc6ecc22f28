using System.Text;
using Apis.Emulation.Profiles.Files;

namespace Apis.Emulation.Tests.Profiles.Files;

public sealed class CsvFieldsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a,b", "a|b")]
    [InlineData(",", "|")]
    [InlineData("a,,c,", "a||c|")]
    [InlineData("\"a,b\",c", "a,b|c")]
    [InlineData("\"a \"\"b\"\", c\",\"\"", "a \"\"b\"\", c|")]
    [InlineData("a\"b,c\"d", "a\"b|c\"d")]
    [InlineData("\"open,b", "\"open,b")]
    [InlineData("\"a\"x,b", "\"a\"x|b")]
    [InlineData("\"", "\"")]
    public void A_line_is_taken_apart_at_commas_outside_quotes(string line, string fields)
    {
        var found = new List<string>();
        for (var rest = new CsvFields(Encoding.UTF8.GetBytes(line)); rest.MoveNext();)
            found.Add(Encoding.UTF8.GetString(rest.Field));
        Assert.Equal(fields, string.Join('|', found));
    }
}
