using Apis.Kernel.Hocon.Reading;

namespace Apis.Kernel.Tests.Hocon.Reading;

public class HoconCharactersTests
{
    [Fact]
    public void Spaces_are_unicode_s_and_the_ascii_separators_but_not_the_new_line()
    {
        Assert.All(
            " \t\v\f\r\u001C\u001D\u001E\u001F\u00A0\u2007\u202F\u3000\u2028\u2029\uFEFF",
            c => Assert.True(HoconCharacters.IsSpace(c)));
        Assert.All("\nx_\0\u200B", c => Assert.False(HoconCharacters.IsSpace(c)));
    }

    [Fact]
    public void Reserved_characters_and_blanks_need_quotes()
    {
        Assert.All("$\"{}[]:=,+#`^?!@*&\\ \n", c => Assert.False(HoconCharacters.IsUnquoted(c)));
        Assert.All("azAZ09-_./()|<>%~;'ü\u0001", c => Assert.True(HoconCharacters.IsUnquoted(c)));
    }
}
