using Apis.Kernel.Hocon.Reading;

namespace Apis.Kernel.Tests.Hocon.Reading;

public class HoconReaderTests
{
    [Fact]
    public void Every_character_knows_its_line_and_column()
    {
        var reader = new HoconReader("ab\n c", "x.conf");

        Assert.Equal("x.conf:1:1", reader.Origin.ToString());
        reader.TakeWhile(c => c != '\n');
        Assert.Equal("x.conf:1:3", reader.Origin.ToString());
        reader.SkipBlanks();
        Assert.Equal("x.conf:2:2", reader.Origin.ToString());
    }

    [Theory]
    [InlineData("  # comment\n\t// another\n x", true)]
    [InlineData("  x", false)]
    [InlineData("", false)]
    public void Blanks_are_new_lines_and_comments_too(string text, bool newLine)
    {
        var reader = new HoconReader(text, "x.conf");

        Assert.Equal(newLine, reader.SkipBlanks());
        Assert.Equal(text.Contains('x') ? 'x' : null, reader.Current);
    }

    [Fact]
    public void Word_is_taken_whole_or_not_at_all()
    {
        var reader = new HoconReader("include", "x.conf");

        Assert.False(reader.TryTake("including"));
        Assert.Equal('i', reader.Current);
        Assert.True(reader.TryTake("include"));
        Assert.True(reader.AtEnd);
    }
}
