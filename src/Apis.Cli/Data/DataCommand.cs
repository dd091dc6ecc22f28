using System.CommandLine;

namespace Apis.Cli.Data;

/// <summary>`apis data`: the sunshine and the loads of emulated homes.</summary>
static class DataCommand
{
    public static Command Create(Surroundings surroundings) => new("data", "Make the sunshine and the loads of emulated homes.")
    {
        MakeCommand.Create(surroundings),
    };
}
