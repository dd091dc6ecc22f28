using System.CommandLine;
using System.Security.Cryptography;
using Apis.Domain.Secrets;

namespace Apis.Cli.Configuration;

/// <summary>`apis config encrypt`: a file, or one value from standard input.</summary>
sealed class EncryptCommand(Surroundings surroundings)
{
    const string Ending = ".encrypted";

    readonly KeyOption _key = new(surroundings);

    readonly Argument<FileInfo?> _file = new("file")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The file to encrypt; without it one value is read from standard input.",
    };

    readonly Option<bool> _force = new("--force") { Description = "Replace the encrypted file if there is one." };

    public static Command Create(Surroundings surroundings) => new EncryptCommand(surroundings).Command();

    Command Command()
    {
        var command = new Command(
            "encrypt", "Encrypt a file into <file>.encrypted, or a value for a key that ends in .encrypted.")
        {
            _file, _key.Option, _force,
        };
        command.SetAction(Execute);
        return command;
    }

    int Execute(ParseResult parsed)
    {
        var (key, problem) = _key.Find(parsed);
        if (key is null)
            return surroundings.Refuse(problem ?? $"A key is needed: --key-file, or {KeyOption.Variable} in the environment.");

        return parsed.GetValue(_file) is { } file ? EncryptFile(file, key, parsed.GetValue(_force)) : EncryptValue(key);
    }

    int EncryptValue(SecretKey key)
    {
        surroundings.Output.WriteLine(Encrypt(surroundings.Input.ReadToEnd().TrimEnd('\r', '\n'), key));
        return ExitCodes.Fine;
    }

    int EncryptFile(FileInfo file, SecretKey key, bool replace)
    {
        var (text, problem) = TextFile.Read(file.ToString());
        if (text is null)
            return surroundings.Refuse(problem!);

        var target = file + Ending;
        if (File.Exists(target) && !replace)
            return surroundings.Refuse($"{target}: is there already; --force replaces it.");

        try
        {
            WriteWhole(target, Encrypt(text, key));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine($"{target}: can't be written: {refused.Message}");
            return ExitCodes.Failed;
        }

        surroundings.Output.WriteLine($"Wrote {target}. The plain file is still there.");
        return ExitCodes.Fine;
    }

    /// <summary>A reader sees the old file or the new one, never a half.</summary>
    static void WriteWhole(string path, string text)
    {
        File.WriteAllText(path + ".new", text);
        File.Move(path + ".new", path, overwrite: true);
    }

    static string Encrypt(string text, SecretKey key) =>
        SecretText.Encrypt(text, key, RandomNumberGenerator.GetBytes(SecretText.NonceBytes));
}
