using Apis.Kernel.Hocon;

namespace Apis.Kernel.Tests.Hocon.Reading;

public class HoconReadingTests
{
    [Fact]
    public void Includes_that_fan_out_are_counted_together()
    {
        static string Fan(string name) => string.Concat(Enumerable.Repeat($"a {{ include \"{name}x\" }}\n", 100));

        var error = Assert.Throws<HoconException>(() => Read(Fan(""), name => name.Length < 10 ? Fan(name) : ""));

        Assert.Equal($"more than {HoconLimits.MaxIncludes} includes", error.Found);
    }

    [Fact]
    public void Characters_of_all_files_are_counted_together()
    {
        var error = Assert.Throws<HoconException>(() =>
            Read("include \"x\", include \"y\"", _ => new string(' ', HoconLimits.MaxSourceChars / 2)));

        Assert.Equal(("y", $"more than {HoconLimits.MaxSourceChars} characters"), (error.SourceName, error.Found));
    }

    [Fact]
    public void Exception_of_the_function_that_reads_files_passes_through() =>
        Assert.Throws<UnauthorizedAccessException>(() => Read("include \"x\"", _ => throw new UnauthorizedAccessException()));

    static Config Read(string text, Func<string, string?> include) =>
        ConfigurationFactory.ParseString(text, "test.conf", include);
}
