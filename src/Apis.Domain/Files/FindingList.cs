using Apis.Domain.Files.Json;

namespace Apis.Domain.Files;

/// <summary>Collects what is found in one file, up to a limit, so that a hopeless file doesn't fill the memory.</summary>
public sealed class FindingList(string file)
{
    public const int Limit = 1_000;

    readonly List<Finding> _findings = [];
    readonly HashSet<JsonPath> _wrong = [];

    public bool HasErrors { get; private set; }

    public void Error(JsonPath path, JsonValue? value, string expected)
    {
        _wrong.Add(path);
        Add(Severity.Error, path, value?.Position, value?.Excerpt(), expected);
    }

    public void Error(JsonPath path, Position position, string? written, string expected) =>
        Add(Severity.Error, path, position, written, expected);

    public void Warning(JsonPath path, JsonValue? value, string expected) =>
        Add(Severity.Warning, path, value?.Position, value?.Excerpt(), expected);

    /// <summary>Whether an error was reported about exactly this place.</summary>
    public bool IsWrong(JsonPath path) => _wrong.Contains(path);

    /// <summary>The value when no error was found, with all findings in the order of the file.</summary>
    public Loaded<T> Conclude<T>(T? value)
        where T : class =>
        new(HasErrors ? null : value, _findings.OrderBy(finding => finding.Position?.Line ?? int.MaxValue).ToValueList());

    void Add(Severity severity, JsonPath path, Position? position, string? written, string expected)
    {
        HasErrors |= severity is Severity.Error;
        if (_findings.Count >= Limit)
            return;

        _findings.Add(new()
        {
            Severity = severity,
            File = file,
            Path = path,
            Position = position,
            Written = written,
            Expected = expected,
        });
    }
}
