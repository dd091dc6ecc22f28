using Apis.Kernel.Hocon;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon;

public partial class LightbendSpecificationTests
{
    [Fact]
    public void Numerically_indexed_objects_are_lists_where_a_list_is_asked_for()
    {
        var config = Read("foo.2 = c, foo.0 = a, foo.x = ignored\nbar = [z] ${foo}\nnone { x = 1 }");

        Assert.Equal(["a", "c"], config.GetStringList("foo"));
        Assert.Equal(["z", "a", "c"], config.GetStringList("bar"));
        Assert.Throws<HoconException>(() => config.GetStringList("none"));
    }

    [Fact]
    public void Scalars_convert_automatically()
    {
        var config = Read("n = 10.50, t = true, s = \"42\", yes = yes, no = no, on = on, off = off");

        Assert.Equal("10.50", config.GetString("n"));
        Assert.Equal("true", config.GetString("t"));
        Assert.Equal(42, config.GetInt("s"));
        Assert.True(config.GetBoolean("yes") && config.GetBoolean("on"));
        Assert.False(config.GetBoolean("no", true) || config.GetBoolean("off", true));
    }

    [Fact]
    public void Objects_and_lists_do_not_convert_to_text() =>
        Assert.All(["a = {}", "a = [x]"], text => Assert.Throws<HoconException>(() => Read(text).GetString("a")));

    [Fact]
    public void Durations_take_the_units_of_the_specification() =>
        Assert.Equal(TimeSpan.FromSeconds(10), Read("a = 10 seconds").GetTimeSpan("a"));

    [Fact]
    public void Sizes_take_the_units_of_the_specification()
    {
        Assert.Equal(512 * 1024, Read("a = 512K").GetByteSize("a"));
        Assert.Equal(512_000, Read("a = 512 kB").GetByteSize("a"));
    }

    [Theory]
    [InlineData("{ a : { x : 1 } }", "{ a : 42 }", "{ a : { y : 2 } }", "a { x : 1 }")]
    [InlineData("{ a : { x : 1 } }", "{ a : { y : 2 } }", "{ a : 42 }", "a { x : 1, y : 2 }")]
    public void Fallbacks_merge_as_duplicate_keys_do(string first, string second, string third, string expected)
    {
        Assert.Equal(Read(expected).ToString(), Read(first).WithFallback(Read(second)).WithFallback(Read(third)).ToString());
        Assert.Equal(Read(expected).ToString(), Read(first).WithFallback(Read(second).WithFallback(Read(third))).ToString());
    }

    [Fact]
    public void Environment_answers_what_the_configuration_does_not()
    {
        var config = ReadWithEnvironment("home = ${HOME}, port = 1, port = ${?PORT}, empty = ${EMPTY}, none = ${?NONE}",
            ("HOME", "/root"), ("PORT", "8080"), ("EMPTY", ""));

        Assert.Equal("/root", config.GetString("home"));
        Assert.Equal(8080, config.GetInt("port"));
        Assert.Equal("", config.GetString("empty"));
        Assert.False(config.HasPath("none"));
    }

    [Fact]
    public void Null_in_the_configuration_keeps_the_environment_out() =>
        Assert.Null(ReadWithEnvironment("HOME : null, home = ${HOME}", ("HOME", "/root")).GetString("home"));
}
