using Apis.Kernel.Hocon.Reading;

namespace Apis.Kernel.Hocon;

/// <summary>Reads configurations from text; files and the environment are reached only through functions handed in.</summary>
public static class ConfigurationFactory
{
    const string UnnamedSource = "config";

    public static Config Empty => Config.Empty;

    public static Config ParseString(string hocon) => ParseString(hocon, UnnamedSource);

    /// <summary>Reads a text that came from somewhere.</summary>
    /// <param name="hocon">The text.</param>
    /// <param name="sourceName">What errors call the text; includes are named relative to its directory.</param>
    /// <param name="include">Gives the text of an included file, or null when there is none.</param>
    /// <param name="environment">Gives what the configuration itself doesn't define, or null.</param>
    public static Config ParseString(
        string hocon,
        string sourceName,
        Func<string, string?>? include = null,
        Func<string, string?>? environment = null)
    {
        ArgumentNullException.ThrowIfNull(hocon);
        ArgumentNullException.ThrowIfNull(sourceName);
        return new Config(HoconParser.Parse(new HoconReading(include, environment), hocon, sourceName));
    }
}
