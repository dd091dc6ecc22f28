using Apis.Kernel.Hocon;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon;

public class ConfigTests
{
    [Fact]
    public void Values_are_found_by_their_dotted_path()
    {
        var config = Read(
            "apis { n = 5, l = 5000000000, d = 2.5, b = on, t = 3s, s = text, size = 1KiB, names = [x, y], ints = [1, 2] }");

        Assert.Equal(5, config.GetInt("apis.n"));
        Assert.Equal(5_000_000_000, config.GetLong("apis.l"));
        Assert.Equal(2.5, config.GetDouble("apis.d"));
        Assert.True(config.GetBoolean("apis.b"));
        Assert.Equal(TimeSpan.FromSeconds(3), config.GetTimeSpan("apis.t"));
        Assert.Equal("text", config.GetString("apis.s"));
        Assert.Equal(1024, config.GetByteSize("apis.size"));
        Assert.Equal(["x", "y"], config.GetStringList("apis.names"));
        Assert.Equal([1, 2], config.GetIntList("apis.ints"));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("apis.missing")]
    [InlineData("apis.number.missing")]
    [InlineData("apis.nothing")]
    public void Missing_path_or_null_gives_the_default(string path)
    {
        var config = Read("apis { number = 5, nothing = null }");

        Assert.False(config.HasPath(path));
        Assert.Equal("d", config.GetString(path, "d"));
        Assert.Null(config.GetString(path));
        Assert.Equal(7, config.GetInt(path, 7));
        Assert.Equal(8, config.GetLong(path, 8));
        Assert.Equal(0.5, config.GetDouble(path, 0.5));
        Assert.True(config.GetBoolean(path, true));
        Assert.Equal(TimeSpan.FromSeconds(1), config.GetTimeSpan(path, TimeSpan.FromSeconds(1)));
        Assert.Equal(TimeSpan.Zero, config.GetTimeSpan(path));
        Assert.Equal(9, config.GetByteSize(path, 9));
        Assert.Empty(config.GetStringList(path));
        Assert.Empty(config.GetIntList(path));
        Assert.Null(config.GetConfig(path));
    }

    [Fact]
    public void Quotes_in_a_path_keep_its_dots() => Assert.Equal(1, Read("a.\"b.c\".d = 1").GetInt("a.\"b.c\".d"));

    [Fact]
    public void Part_of_a_configuration_names_the_whole_path_in_its_errors()
    {
        var part = Read("a.b {\n  c = many\n}").GetConfig("a.b")!;

        var error = Assert.Throws<HoconException>(() => part.GetInt("c"));

        Assert.StartsWith("test.conf:2:7: found a.b.c = \"many\" but a whole number", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fallback_answers_only_what_is_missing()
    {
        var config = Read("a { x = 1 }").WithFallback(Read("a { x = 2, y = 3 }, b = 4"));

        Assert.Equal("a {\n  x = 1\n  y = 3\n}\nb = 4\n", config.ToString());
        Assert.Same(config, config.WithFallback(null));
        Assert.Throws<ArgumentException>(() => config.WithFallback(config));
    }

    [Fact]
    public void Substitution_resolves_in_a_fallback_that_is_added_later()
    {
        var config = Read("log = ${base}/log, path = ${path} [ x ]");

        Assert.Equal("${base}", Assert.Throws<HoconException>(() => config.GetString("log")).Found);

        var whole = config.WithFallback(Read("base = /var, path = [ y ]"));
        Assert.Equal("/var/log", whole.GetString("log"));
        Assert.Equal(["y", "x"], whole.GetStringList("path"));
    }

    [Fact]
    public void Substitution_of_a_fallback_sees_what_overrides_it() =>
        Assert.Equal("/x/log", Read("base = /x").WithFallback(Read("base = /var, log = ${base}/log")).GetString("log"));

    [Fact]
    public void Optional_substitution_falls_back_when_it_is_undefined() =>
        Assert.Equal(1, Read("a = ${?A}").WithFallback(Read("a = 1")).GetInt("a"));

    [Fact]
    public void Each_text_keeps_the_environment_that_it_was_read_with()
    {
        var config = Read("a = ${?HOME}").WithFallback(ReadWithEnvironment("b = ${?HOME}", ("HOME", "/root")));

        Assert.Equal("b = \"/root\"\n", config.ToString());
    }

    [Fact]
    public void Text_stands_for_the_configuration_that_it_says()
    {
        Config config = "a = 1";

        Assert.Equal(1, config.GetInt("a"));
        Assert.False(config.IsEmpty);
        Assert.True(Config.Empty.IsEmpty);
        Assert.Equal("", Config.Empty.ToString());
    }
}
