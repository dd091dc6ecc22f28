using Apis.Build.Processes;

namespace Apis.Build.Tools;

/// <summary>The commands that install what is missing, as far as this machine allows it.</summary>
static class InstallPlan
{
    /// <summary>Relative to the root, where `dotnet` runs; ignored by version control.</summary>
    public const string NpmFolder = "artifacts/npm";

    static readonly TimeSpan UpdateTimeout = TimeSpan.FromMinutes(3);
    static readonly TimeSpan InstallTimeout = TimeSpan.FromMinutes(10);

    public static IReadOnlyList<Command> For(IReadOnlyList<Tool> missing, Machine machine) =>
        [.. Debian(Packages(missing, ToolSource.Debian), machine), .. Npm(Packages(missing, ToolSource.Npm), machine)];

    static IEnumerable<Command> Debian(string[] packages, Machine machine)
    {
        if (packages.Length == 0 || !machine.IsRoot || !machine.Has("apt-get"))
            yield break;

        yield return AptGet(UpdateTimeout, "update");
        yield return AptGet(InstallTimeout, ["install", "--yes", "--no-install-recommends", .. packages]);
    }

    static IEnumerable<Command> Npm(string[] packages, Machine machine)
    {
        if (packages.Length > 0 && machine.Has("npm"))
            yield return new Command("npm", ["install", "--ignore-scripts", "--prefix", NpmFolder, .. packages], InstallTimeout);
    }

    static string[] Packages(IReadOnlyList<Tool> missing, ToolSource source) =>
        [.. missing.Where(tool => tool.Source == source).Select(tool => tool.Package).Distinct().Order(StringComparer.Ordinal)];

    static Command AptGet(TimeSpan timeout, params string[] arguments) => new("apt-get", arguments, timeout)
    {
        IsCaptured = true,
        Environment = new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" },
    };
}
