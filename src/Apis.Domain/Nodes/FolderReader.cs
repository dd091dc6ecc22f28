using System.Text;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Secrets;

namespace Apis.Domain.Nodes;

/// <summary>Opens the files of a node's folder, encrypted ones too, through a function that reads files.</summary>
sealed class FolderReader(Func<string, FileContent> read)
{
    /// <summary>The path of a file that config.json names, which is relative to the folder unless it begins at a root.</summary>
    public static string PathOf(string folder, string name) =>
        Path.IsPathRooted(name) || TemporaryFolder.Begins(name) ? name
        : folder.Length == 0 || Path.EndsInDirectorySeparator(folder) ? folder + WithoutDot(name)
        : $"{folder}/{WithoutDot(name)}";

    /// <summary>
    /// The file, or if it is missing the one whose name says that it is encrypted (user, mediator and node 2.1).
    /// </summary>
    public OpenedFile Open(string path, SecretReader secrets, string? whyNeeded)
    {
        var content = read(path);
        if (IsMissing(content) && read(path + SecretMembers.Ending) is var other && !IsMissing(other))
            return OpenEncrypted(path + SecretMembers.Ending, other, secrets);

        var findings = new FindingList(path);
        return new(content.Bytes is { } text ? JsonText.Parse(text, findings) : Absent(content, findings, whyNeeded), findings);
    }

    static OpenedFile OpenEncrypted(string path, FileContent content, SecretReader secrets)
    {
        var findings = new FindingList(path, isConfidential: true);
        if (content.Bytes is not { } bytes)
            return new(Absent(content, findings, null), findings);

        var (text, problem) = secrets.Read(InOneLine(Encoding.UTF8.GetString(bytes)));
        if (text is not null)
            return new(JsonText.Parse(Encoding.UTF8.GetBytes(text), findings), findings);

        findings.Error(JsonPath.Root, null, "encrypted", problem!);
        return new(null, findings);
    }

    static JsonValue? Absent(FileContent content, FindingList findings, string? whyNeeded)
    {
        if (content.Problem is { } problem)
            findings.Error(JsonPath.Root, null, "unreadable", $"must be readable: {problem}");
        else if (whyNeeded is not null)
            findings.Error(JsonPath.Root, null, null, whyNeeded);
        return null;
    }

    static bool IsMissing(FileContent content) => content is { Bytes: null, Problem: null };

    /// <summary>The reference joins the lines of an encrypted file.</summary>
    static string InOneLine(string text) => string.Concat(text.Split('\r', '\n')).Trim();

    static string WithoutDot(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
}
