using System.Text;
using Apis.Domain;

namespace Apis.Emulation.Profiles.Files;

/// <summary>Collects what is wrong in one file, up to a limit; a file with more is hopeless and not read on.</summary>
sealed class DataFindings(string file)
{
    public const int Limit = 100;

    const int LongestExcerpt = 40;

    readonly List<DataFinding> _findings = [];

    public bool IsEmpty => _findings.Count == 0;

    public bool HasMore { get; private set; }

    public void Add(int line, int column, string found, string expected)
    {
        if (_findings.Count >= Limit)
            HasMore = true;
        else
            _findings.Add(new(file, line, column, found, expected));
    }

    public void Add(int line, int column, ReadOnlySpan<byte> found, string expected) =>
        Add(line, column, Excerpt(found), expected);

    public LoadedData<T> Conclude<T>(T? value)
        where T : class =>
        new(IsEmpty ? value : null, _findings.ToValueList(), HasMore);

    static string Excerpt(ReadOnlySpan<byte> field)
    {
        var text = Encoding.UTF8.GetString(field[..Math.Min(field.Length, LongestExcerpt)]);
        return field.Length > LongestExcerpt ? $"\"{text}…\"" : $"\"{text}\"";
    }
}
