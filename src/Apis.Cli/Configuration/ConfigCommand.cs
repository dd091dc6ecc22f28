using System.CommandLine;

namespace Apis.Cli.Configuration;

/// <summary>`apis config`: the files that steer a node.</summary>
static class ConfigCommand
{
    public static Command Create(Surroundings surroundings) => new("config", "Check and encrypt the files that steer a node.")
    {
        CheckCommand.Create(surroundings),
        EncryptCommand.Create(surroundings),
        KeyCommand.Create(surroundings),
    };
}
