using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Apis.Domain.Files;
using Apis.Domain.Nodes;
using Apis.Domain.Policies;

namespace Apis.Cli.Configuration;

/// <summary>What `apis config check` found, in the folders and between them.</summary>
sealed record CheckResult(IReadOnlyList<CheckedFolder> Folders, IReadOnlyList<Finding> Between)
{
    static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public bool IsWell => Count(Severity.Error) == 0;

    IEnumerable<Finding> Findings => Folders.SelectMany(folder => folder.Findings).Concat(Between);

    public static CheckResult Of(IReadOnlyList<CheckedFolder> folders)
    {
        var homes = folders
            .Select(folder => folder.Files is { } files ? new Home(folder.Folder, files) : null)
            .OfType<Home>()
            .ToList();
        return new(folders, HomesCheck.Check(homes));
    }

    /// <summary>Each finding in a line, then what came of each folder.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var finding in Findings)
            text.Append(CultureInfo.InvariantCulture, $"{finding}\n");
        foreach (var folder in Folders)
            text.Append(CultureInfo.InvariantCulture, $"{folder.Folder}: {Sum(folder.Findings)}\n");
        if (Folders.Count > 1)
            text.Append(CultureInfo.InvariantCulture, $"Together: {Together()}\n");
        return text.ToString();
    }

    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            Ok = IsWell,
            Errors = Count(Severity.Error),
            Warnings = Count(Severity.Warning),
            Folders = Folders.Select(folder => new
            {
                folder.Folder,
                folder.Files?.Node.UnitId,
                PolicyHash = folder.Files is { } files ? PolicyComparison.Hash(files.Policy) : null,
                Errors = Count(folder.Findings, Severity.Error),
                Warnings = Count(folder.Findings, Severity.Warning),
            }),
            Findings = Findings.Select(finding => new
            {
                Severity = finding.Severity is Severity.Error ? "error" : "warning",
                finding.File,
                Path = finding.Path.ToString(),
                finding.Position?.Line,
                finding.Position?.Column,
                Value = finding.Written,
                finding.Expected,
            }),
        },
        Readable) + "\n";

    int Count(Severity severity) => Count(Findings, severity);

    static int Count(IEnumerable<Finding> findings, Severity severity) => findings.Count(finding => finding.Severity == severity);

    string Together()
    {
        var compared = Folders.Count(folder => folder.Files is not null);
        if (Between.Count > 0)
            return Sum(Between);
        if (compared < 2)
            return "nothing to compare.";
        return $"{compared} homes with one policy and ids of their own.";
    }

    static string Sum(IReadOnlyList<Finding> findings)
    {
        var (errors, warnings) = (Count(findings, Severity.Error), Count(findings, Severity.Warning));
        return (errors, warnings) switch
        {
            (0, 0) => "all is well.",
            (0, _) => $"well, with {Counted(warnings, "warning")}.",
            (_, 0) => $"{Counted(errors, "error")}.",
            _ => $"{Counted(errors, "error")}, {Counted(warnings, "warning")}.",
        };
    }

    static string Counted(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
