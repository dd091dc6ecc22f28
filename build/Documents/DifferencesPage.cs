using System.Text;
using Apis.Domain.Differences;

namespace Apis.Build.Documents;

/// <summary>The text of docs/coming-from-apis.md, made from the list of deliberate differences.</summary>
static class DifferencesPage
{
    public const string FileName = "docs/coming-from-apis.md";

    const string Head = """
        # Coming from APIS

        Written by `./build.sh docs` from the list in `src/Apis.Domain/Differences`; edit the list, not this page.

        Apis.Actors re-implements Sony CSL's APIS. Your four files (`config.json`, `hwConfig.json`, `policy.json`,
        `scenario.json`) load unchanged, and deal logs have the layout that you know. Three things are new: a file that is
        wrong is refused when it is read, with every error at once (`apis config check` tells before a node does); time of
        day is in one zone that you name; the cluster stands on etcd instead of Hazelcast.

        The specification and the reference implementation (apis-main 3.0.0) don't always agree, and some of what the
        reference does is unsafe. The tables say what holds here. A comment in the code names a row: C14, H5.
        A row in italics is decided and comes with a part that isn't built yet.

        """;

    static readonly (string Letter, string Title, string Intro)[] Chapters =
    [
        ("C", "Contradictions: GridMaster and Controller", "The specification says one thing, the reference does another."),
        ("U", "Contradictions: the rest of a node", "Those that the first table doesn't have already."),
        ("H", "Hazards", "What the reference does that can do harm."),
        ("D", "Defects", "What the reference does by accident; the number is the chapter of a node's life in which it happens."),
        ("R", "Seen in recordings", "What four running reference nodes did that nobody would want."),
        ("E", "The hardware emulator", "What apis-emulator does by accident, by the numbers that `apis emulator verify` names; "
            + "from E22 on, where it and the specification don't agree."),
        ("V", "The device driver", "What apis-dcdc_batt_comm does, and what the driver of emulated hardware does."),
    ];

    public static string Of(IReadOnlyList<Difference> differences)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (letter, title, intro) in Chapters)
        {
            var rows = differences.Where(row => row.Row.StartsWith(letter, StringComparison.Ordinal));
            AppendChapter(text, title, intro, [.. rows]);
        }

        return text.ToString();
    }

    static void AppendChapter(StringBuilder text, string title, string intro, IReadOnlyList<Difference> rows)
    {
        var specified = rows.Any(row => row.Specification is not null);
        text.Append($"\n## {title}\n\n{intro}\n\n")
            .Append(specified ? "| row | about | specification | reference | here |\n|---|---|---|---|---|\n"
                : "| row | about | reference | here |\n|---|---|---|---|\n");
        foreach (var row in rows)
        {
            var specification = specified ? $"{row.Specification ?? "–"} | " : "";
            text.Append($"| {row.Row} | {row.Subject} | {specification}{row.Reference} | {Here(row)} |\n");
        }
    }

    static string Here(Difference row) => row.ComesWith is { } part ? $"*{row.Here} (with {part})*" : row.Here;
}
