using Apis.Domain.Files.Json;

namespace Apis.Domain.Files;

/// <summary>
/// Collects what is found in one file, up to a limit, so that a hopeless file doesn't fill the memory. What stands in a
/// confidential file is not repeated.
/// </summary>
public sealed class FindingList(string file, bool isConfidential = false)
{
    public const int Limit = 1_000;

    readonly List<Finding> _findings = [];
    readonly HashSet<JsonPath> _unsound = [];
    readonly HashSet<JsonPath> _aroundUnsound = [];

    public string File { get; } = file;

    public bool HasErrors { get; private set; }

    /// <summary>Whether further findings aren't kept.</summary>
    public bool IsFull => _findings.Count >= Limit;

    /// <summary>Whether further errors aren't kept either.</summary>
    public bool IsFullOfErrors { get; private set; }

    public void Error(JsonPath path, JsonValue? value, string expected) =>
        Add(Severity.Error, path, PositionOf(value), value?.Excerpt(), expected);

    public void Error(JsonPath path, Position? position, string? written, string expected) =>
        Add(Severity.Error, path, position, written, expected);

    public void Warning(JsonPath path, JsonValue? value, string expected) =>
        Add(Severity.Warning, path, PositionOf(value), value?.Excerpt(), expected);

    public void Warning(JsonPath path, Position? position, string? written, string expected) =>
        Add(Severity.Warning, path, position, written, expected);

    /// <summary>Says that what stands here can't be used, so that nothing more is reported about it.</summary>
    public void Spoil(JsonPath path)
    {
        _unsound.Add(path);
        for (var around = path.Parent; around is not null && _aroundUnsound.Add(around); around = around.Parent)
            continue;
    }

    /// <summary>Whether this place can be used, with all that is in it.</summary>
    public bool IsSound(JsonPath path)
    {
        for (var place = path; place is not null; place = place.Parent)
        {
            if (_unsound.Contains(place))
                return false;
        }

        return !_aroundUnsound.Contains(path);
    }

    /// <summary>The value when no error was found, with all findings in the order of the file.</summary>
    public Loaded<T> Conclude<T>(T? value)
        where T : class =>
        new(HasErrors ? null : value, _findings.OrderBy(finding => finding.Position?.Line ?? int.MaxValue).ToValueList());

    static Position? PositionOf(JsonValue? value) => value is { Position.Line: > 0 } ? value.Position : null;

    void Add(Severity severity, JsonPath path, Position? position, string? written, string expected)
    {
        HasErrors |= severity is Severity.Error;

        if (IsFull && !MakesRoom(severity))
            return;

        _findings.Add(new()
        {
            Severity = severity,
            File = File,
            Path = path,
            Position = position,
            Written = isConfidential && written is not null ? JsonString.Hidden : written,
            Expected = expected,
        });
    }

    /// <summary>Errors push warnings out of a full list.</summary>
    bool MakesRoom(Severity severity)
    {
        if (severity is Severity.Warning || IsFullOfErrors)
            return false;

        var last = _findings.FindLastIndex(finding => finding.Severity is Severity.Warning);
        if (last >= 0)
            _findings.RemoveAt(last);
        IsFullOfErrors = last < 0;
        return last >= 0;
    }
}
