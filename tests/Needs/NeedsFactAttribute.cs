namespace Apis.Needs;

/// <summary>
/// A fact that needs a command from outside: without it the test is skipped and says why, but with CI=true it runs and
/// fails, so that a build that counts never passes with tests left out.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class NeedsFactAttribute : FactAttribute
{
    public NeedsFactAttribute(string command) => Skip = ReasonToSkip(
        command,
        Environment.GetEnvironmentVariable("PATH") ?? "",
        isCi: Environment.GetEnvironmentVariable("CI") == "true");

    public static string? ReasonToSkip(string command, string path, bool isCi)
    {
        var isThere = path.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command)));
        return isThere || isCi ? null : $"needs the command '{command}', which is not on the path";
    }
}
