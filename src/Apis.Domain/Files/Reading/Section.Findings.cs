using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

sealed partial class Section
{
    /// <summary>No form has as many keys in an object; names that the file's author chose may be more.</summary>
    const int MostHints = 100;

    /// <summary>Says what is wrong with a member; it isn't used then.</summary>
    public void Wrong(string name, string expected) => Wrong(Path.Member(name), _values.GetValueOrDefault(name), expected);

    public void Warn(string name, string expected) =>
        _findings.Warning(Path.Member(name), _values.GetValueOrDefault(name), expected);

    /// <summary>Says what is wrong with a name that the file's author chose; what it holds is looked at nevertheless.</summary>
    public void WrongName(string name, string expected) =>
        _findings.Error(Path.Member(name), _values[name].Position, $"called {new JsonString(name).Excerpt()}", expected);

    /// <summary>Says what is wrong with this object as a whole.</summary>
    public void Incomplete(string? written, string expected)
    {
        if (!_isUnusable)
            _findings.Error(Path, _position, written, expected);
    }

    /// <summary>Names the members that nobody asked for, here and in all objects within.</summary>
    public void NameUnknown()
    {
        foreach (var member in _members)
        {
            if (_findings.IsFull)
                return;
            if (!IsRemark(member.Name) && !_known.Contains(member.Name))
                _findings.Warning(Path.Member(member.Name), member.Value, Hint(member.Name));
        }

        foreach (var inner in _inner.Values)
            inner.NameUnknown();
    }

    string Hint(string name) => Nearest.To(name, _names.Take(MostHints)) is { } nearest
        ? $"is no known key; the nearest is {Path.Member(nearest)}"
        : "is no known key";

    void Wrong(JsonPath path, JsonValue? value, string expected)
    {
        if (InUse)
            _findings.Error(path, value, expected);
        else
            _findings.Warning(path, value, expected);
        _findings.Spoil(path);
    }
}
