using System.CommandLine;
using Apis.Domain.Secrets;

namespace Apis.Cli.Configuration;

/// <summary>Where commands find the key: `--key-file`, else the environment variable APIS_KEY.</summary>
sealed class KeyOption(Surroundings surroundings)
{
    public const string Variable = "APIS_KEY";

    public Option<FileInfo?> Option { get; } = new("--key-file")
    {
        Description = $"The file with the key; else the environment variable {Variable} holds it.",
        HelpName = "file",
    };

    /// <summary>The key, or why there is none; both null when nobody gave one.</summary>
    public (SecretKey? Key, string? Problem) Find(ParseResult parsed)
    {
        if (parsed.GetValue(Option) is { } file)
            return InFile(file);

        return surroundings.EnvironmentVariable(Variable) is { Length: > 0 } text
            ? Parse(text, $"{Variable} in the environment")
            : (null, null);
    }

    static (SecretKey?, string?) InFile(FileInfo file)
    {
        var (text, problem) = TextFile.Read(file.FullName);
        return text is null ? (null, problem) : Parse(text, file.ToString());
    }

    static (SecretKey?, string?) Parse(string text, string place) => SecretKey.Parse(text) is { } key
        ? (key, null)
        : (null, $"{place}: is no key; expected {SecretKey.SizeBytes} bytes in Base64, as `apis config key` prints them.");
}
