using Apis.Build.Processes;

namespace Apis.Build;

/// <summary>The calls of the dotnet command that the verbs are made of.</summary>
sealed class Dotnet(Repository repository)
{
    static readonly TimeSpan RestoreTimeout = TimeSpan.FromMinutes(10);
    static readonly TimeSpan BuildTimeout = TimeSpan.FromMinutes(15);
    static readonly TimeSpan FormatTimeout = TimeSpan.FromMinutes(10);
    static readonly TimeSpan AdvisoriesTimeout = TimeSpan.FromMinutes(2);
    static readonly TimeSpan TestProjectTimeout = TimeSpan.FromMinutes(20);

    /// <summary>What a registry says, or fails to say, about advisories must not break a build; it is listed instead.</summary>
    const string AuditWarnings = "NU1900;NU1901;NU1902;NU1903;NU1904;NU1905";

    public Command Restore() => Call(RestoreTimeout, "restore", repository.Solution, "--verbosity", "quiet");

    public Command Build() => Call(
        BuildTimeout,
        "build", repository.Solution, "--no-restore", "--configuration", "Release", "--nologo", "--verbosity", "quiet",
        "-warnaserror", $"-warnnotaserror:{AuditWarnings}");

    public Command Format(bool verifyOnly) => Call(
        FormatTimeout,
        ["format", repository.Solution, .. verifyOnly ? (string[])["--no-restore", "--verify-no-changes"] : []]);

    public Command Advisories()
    {
        var list = Call(AdvisoriesTimeout, "list", repository.Solution, "package", "--vulnerable", "--include-transitive",
            "--no-restore", "--format", "json");
        return list with { IsCaptured = true };
    }

    public Command Test(string project, string trxName, string? filter) => Call(
        TestProjectTimeout,
        [
            "test", repository.In(project), "--no-build", "--configuration", "Release", "--nologo", "--verbosity", "quiet",
            "--logger", $"trx;LogFileName={trxName}", "--results-directory", repository.TestResults,
            .. filter is null ? (string[])[] : ["--filter", $"FullyQualifiedName~{filter}"],
        ]);

    /// <summary>A person watches this one and ends it; it has no limit of time.</summary>
    public Command Run(string project, IReadOnlyList<string> arguments) => Call(
        Timeout.InfiniteTimeSpan,
        ["run", "--project", repository.In(project), "--configuration", "Release", "--verbosity", "quiet", "--", .. arguments]);

    Command Call(TimeSpan timeout, params string[] arguments) => new("dotnet", arguments, timeout) { Folder = repository.Root };
}
