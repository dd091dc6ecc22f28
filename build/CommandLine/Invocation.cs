namespace Apis.Build.CommandLine;

/// <summary>A command line, understood: a verb with its arguments, or the problem with it.</summary>
sealed record Invocation(Verb Verb, IReadOnlyList<string> Arguments, string? Problem = null)
{
    public static Invocation Parse(string[] args) => args switch
    {
        [] => Refused("A verb is missing."),
        ["help" or "--help" or "-h", ..] => new(Verb.Help, []),
        ["run", .. var rest] => new(Verb.Run, rest),
        ["bench", .. var rest] => new(Verb.Bench, rest),
        ["test", .. var rest] => AtMost(1, Verb.Test, "test", rest),
        ["format", .. var rest] => AtMost(0, Verb.Format, "format", rest),
        ["notices", .. var rest] => AtMost(0, Verb.Notices, "notices", rest),
        ["docs", .. var rest] => AtMost(0, Verb.Docs, "docs", rest),
        [var other, ..] => Refused($"There is no verb '{other}'."),
    };

    static Invocation AtMost(int limit, Verb verb, string name, string[] arguments) => arguments.Length <= limit
        ? new(verb, arguments)
        : Refused($"'{name}' takes {(limit == 0 ? "no argument" : "at most one argument")}, but got {arguments.Length}.");

    static Invocation Refused(string problem) => new(Verb.Help, [], problem);
}
