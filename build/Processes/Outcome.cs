namespace Apis.Build.Processes;

/// <summary>How a program ended, and what it printed if that was captured.</summary>
sealed record Outcome(int ExitCode, string Output = "", bool IsOutOfTime = false)
{
    const int NotFoundExitCode = 127;
    const int OutOfTimeExitCode = 124;

    public bool Succeeded => ExitCode == 0;

    public static Outcome NotStarted(string reason) => new(NotFoundExitCode, reason);

    public static Outcome OutOfTime(string outputSoFar) => new(OutOfTimeExitCode, outputSoFar, IsOutOfTime: true);
}
