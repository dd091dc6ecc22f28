using System.CommandLine;
using Apis.Cli.Configuration;
using Apis.Cli.Data;
using Apis.Cli.Emulator;
using Apis.Cli.Simulation;

namespace Apis.Cli;

/// <summary>The `apis` command.</summary>
static class ApisCommand
{
    public static int Run(string[] args, Surroundings surroundings)
    {
        var root = new RootCommand("Autonomous energy sharing on DC microgrids.")
        {
            ConfigCommand.Create(surroundings),
            DataCommand.Create(surroundings),
            EmulatorCommand.Create(surroundings),
            SimulateCommand.Create(surroundings),
        };
        var parsed = root.Parse(args);
        var exitCode = parsed.Invoke(new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
        return parsed.Errors.Count > 0 ? ExitCodes.BadInput : exitCode;
    }
}
