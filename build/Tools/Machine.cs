namespace Apis.Build.Tools;

/// <summary>What the installation must know of the machine: who we are, and what is there.</summary>
sealed record Machine(bool IsRoot, Func<string, bool> Has)
{
    public static Machine This(Repository repository) => new(
        IsRoot: Environment.IsPrivilegedProcess,
        Has: proof => IsThere(proof, repository.Root, Environment.GetEnvironmentVariable("PATH") ?? ""));

    /// <summary>A proof with a slash is a file, relative to the root or absolute; any other is a command on the path.</summary>
    public static bool IsThere(string proof, string root, string path) => proof.Contains('/')
        ? File.Exists(Path.Combine(root, proof))
        : path.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, proof)));
}
