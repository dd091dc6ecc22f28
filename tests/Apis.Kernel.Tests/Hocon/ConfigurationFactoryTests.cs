using Apis.Kernel.Hocon;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon;

public class ConfigurationFactoryTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \n# only a comment")]
    [InlineData("{}")]
    public void Empty_text_is_the_empty_configuration(string text) => Assert.True(ConfigurationFactory.ParseString(text).IsEmpty);

    [Fact]
    public void Error_in_a_text_without_a_name_is_in_config() =>
        Assert.Equal("config", Assert.Throws<HoconException>(() => ConfigurationFactory.ParseString("a =")).SourceName);

    [Fact]
    public void Include_without_a_function_to_read_it_is_an_error_not_an_omission()
    {
        const string Text = "include \"x.conf\"";

        Assert.Equal(Text, Assert.Throws<HoconException>(() => ConfigurationFactory.ParseString(Text)).Found);
    }

    [Fact]
    public void Environment_of_the_process_is_only_seen_when_it_is_handed_in()
    {
        const string Text = "path = ${?PATH}";

        Assert.False(ConfigurationFactory.ParseString(Text).HasPath("path"));
        Assert.Equal(
            Environment.GetEnvironmentVariable("PATH"),
            ConfigurationFactory.ParseString(Text, "test", environment: Environment.GetEnvironmentVariable).GetString("path"));
    }

    [Fact]
    public void Empty_is_the_empty_configuration() => Assert.Same(Config.Empty, ConfigurationFactory.Empty);

    [Fact]
    public void Error_in_an_included_text_names_that_text() =>
        Assert.Equal("b.conf:2:5", Refusal("include \"b.conf\"", ("b.conf", "a = 1\nb = }")).Message[..10]);
}
