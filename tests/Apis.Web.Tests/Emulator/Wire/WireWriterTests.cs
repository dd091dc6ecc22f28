using System.Text;
using System.Text.Json;
using Apis.Web.Emulator.Wire;
using FsCheck.Fluent;

namespace Apis.Web.Tests.Emulator.Wire;

public class WireWriterTests
{
    [Theory]
    [InlineData("plain / text", "plain / text")]
    [InlineData("say \"\\\"", "say \\\"\\\\\\\"")]
    [InlineData("\n\r\t\f\b\u0001", "\\n\\r\\t\\f\\b\\u0001")]
    [InlineData("\u007f", "\\u007f")]
    [InlineData("é€", "\\u00e9\\u20ac")]
    [InlineData("😀", "\\ud83d\\ude00")]
    public void Texts_are_escaped_as_pythons_json_escapes_them(string text, string expected) =>
        Assert.Equal($"\"{expected}\"", Written(text));

    [Fact]
    public void Every_text_reads_back_as_itself() => Properties.ForAll(
        Gen.Choose(0, 0xD7FF).Select(code => (char)code).ArrayOf().Select(characters => new string(characters)),
        text => JsonSerializer.Deserialize<string>(Written(text)) == text);

    [Fact]
    public void It_grows_as_it_needs_and_begins_again_when_cleared()
    {
        var wire = new WireWriter(capacity: 1);
        wire.Text(new string('x', 10_000));
        Assert.Equal(10_002, wire.Written.Length);

        wire.Clear();
        wire.Raw("{}"u8);
        Assert.Equal("{}", Encoding.ASCII.GetString(wire.Written));
    }

    static string Written(string text)
    {
        var wire = new WireWriter(capacity: 1);
        wire.Text(text);
        return Encoding.ASCII.GetString(wire.Written);
    }
}
