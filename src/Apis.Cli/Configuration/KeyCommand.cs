using System.CommandLine;
using System.Security.Cryptography;
using Apis.Domain.Secrets;

namespace Apis.Cli.Configuration;

/// <summary>`apis config key`: draws a new key.</summary>
static class KeyCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("key", "Print a new key for `apis config encrypt`. Whoever has it can read what it encrypts.");
        command.SetAction(_ =>
        {
            var key = SecretKey.Of(RandomNumberGenerator.GetBytes(SecretKey.SizeBytes));
            surroundings.Output.WriteLine(key.ToBase64());
            return ExitCodes.Fine;
        });
        return command;
    }
}
