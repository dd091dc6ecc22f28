using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

/// <summary>The words that a file has for the values of an enumeration, and what they are called elsewhere.</summary>
sealed record Words<T>(params (string Word, T Value)[] Table)
    where T : struct, Enum
{
    /// <summary>Words of the specification that mean the same (C25).</summary>
    public (string Word, T Value)[] Aliases { get; init; } = [];

    public string Expected => $"must be {string.Join(" or ", Table.Select(entry => $"\"{entry.Word}\""))}";

    /// <summary>For a value that must be one of the words.</summary>
    public Kind<T> Kind => new(Expected, default, Read);

    public T? Find(string? word) => Find(Table, word);

    public T? FindAlias(string? word) => Find(Aliases, word);

    public string WordFor(T value) => Table.First(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Word;

    bool Read(JsonValue json, out T value)
    {
        var found = Find((json as JsonString)?.Text);
        value = found ?? default;
        return found is not null;
    }

    static T? Find((string Word, T Value)[] table, string? word)
    {
        foreach (var entry in table)
        {
            if (entry.Word == word)
                return entry.Value;
        }

        return null;
    }
}
