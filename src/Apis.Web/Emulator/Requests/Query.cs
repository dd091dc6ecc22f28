using System.Net;

namespace Apis.Web.Emulator.Requests;

/// <summary>The parameters behind the question mark. What is wrongly encoded stays as it is, as in the reference.</summary>
sealed class Query
{
    readonly List<KeyValuePair<string, string>> _parameters = [];

    /// <param name="text">With the question mark, or empty.</param>
    public Query(string? text)
    {
        var rest = text.AsSpan().TrimStart('?');
        foreach (var part in rest.Split('&'))
        {
            var pair = rest[part];
            if (pair.IsEmpty)
                continue;

            var equals = pair.IndexOf('=');
            var name = equals < 0 ? pair : pair[..equals];
            var value = equals < 0 ? [] : pair[(equals + 1)..];
            _parameters.Add(new(Decoded(name), Decoded(value)));
        }
    }

    public IReadOnlyList<KeyValuePair<string, string>> Parameters => _parameters;

    /// <summary>Empty when it is missing.</summary>
    public string Find(string name, out bool isRepeated)
    {
        string? found = null;
        isRepeated = false;
        foreach (var (key, value) in _parameters)
        {
            if (key != name)
                continue;
            isRepeated |= found is not null;
            found = value;
        }

        return found ?? "";
    }

    static string Decoded(ReadOnlySpan<char> text) => WebUtility.UrlDecode(text.ToString());
}
