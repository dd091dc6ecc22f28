using Apis.Kernel.Hocon;

namespace Apis.Kernel.Tests.Hocon;

/// <summary>Short spellings for tests about HOCON.</summary>
static class Texts
{
    public static Config Read(string hocon) => ConfigurationFactory.ParseString(hocon, "test.conf");

    public static Config Read(string hocon, params (string Name, string Text)[] files) =>
        ConfigurationFactory.ParseString(hocon, "test.conf", include: Find(files));

    public static Config ReadWithEnvironment(string hocon, params (string Name, string Text)[] variables) =>
        ConfigurationFactory.ParseString(hocon, "test.conf", environment: Find(variables));

    /// <summary>Reads to the end: an error of a substitution shows only when the configuration is looked at.</summary>
    public static HoconException Refusal(string hocon, params (string Name, string Text)[] files) =>
        Assert.Throws<HoconException>(() => Read(hocon, files).ToString());

    public static void AssertSame(string expected, string actual) =>
        Assert.Equal(Read(expected).ToString(), Read(actual).ToString());

    public static void AssertContains(string expected, string actual) =>
        Assert.Contains(expected, actual, StringComparison.Ordinal);

    public static Func<string, string?> Find(params (string Name, string Text)[] texts) =>
        name => texts.Where(text => text.Name == name).Select(text => text.Text).FirstOrDefault();
}
