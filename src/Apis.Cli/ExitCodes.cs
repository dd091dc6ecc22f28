namespace Apis.Cli;

/// <summary>What the command's exit codes mean.</summary>
static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>What was asked for couldn't be done.</summary>
    public const int Failed = 1;

    /// <summary>A file or the command line is wrong.</summary>
    public const int BadInput = 2;
}
