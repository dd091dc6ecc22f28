using Apis.Domain;
using Apis.Domain.Converters;

namespace Apis.Web.Emulator.Requests;

/// <summary>Takes the values of a query by name, and keeps what is wrong with them.</summary>
sealed class Parameters(Query query)
{
    const int ExcerptLength = 60;

    static readonly string Codes =
        "must be " + string.Join(" or ", Enum.GetValues<ConverterMode>().Select(mode => mode.Code()));

    List<string>? _problems;

    /// <summary>All that is wrong; null when nothing is.</summary>
    public string? Problem => _problems is null ? null : string.Join("; ", _problems);

    /// <summary>What is wrong first; null when nothing is.</summary>
    public string? FirstProblem => _problems?[0];

    /// <summary>Whether the parameter is there and not empty.</summary>
    public bool Has(string name) => query.Find(name, out _).Length > 0;

    public ConverterMode Mode(string name) => ConverterModes.FromCode(Find(name)) ?? Wrong<ConverterMode>(name, Codes);

    public double Number(string name, Interval limits) => Number(name, Find(name), limits);

    public double? Optional(string name, Interval limits) =>
        Find(name) is { Length: > 0 } text ? Number(name, text, limits) : null;

    public void Refuse(string name, string reason) => (_problems ??= []).Add($"{name} {reason}");

    double Number(string name, string text, Interval limits) =>
        NumberText.Real(text) is { } value && limits.Contains(value)
            ? value
            : Wrong<double>(name, FormattableString.Invariant($"must be a number from {limits.Min} to {limits.Max}"));

    string Find(string name)
    {
        var text = query.Find(name, out var isRepeated);
        if (isRepeated)
            Refuse(name, "is there more than once");
        return text;
    }

    T? Wrong<T>(string name, string expected)
    {
        var text = query.Find(name, out _);
        (_problems ??= []).Add(Reason(name, text, expected));
        return default;
    }

    /// <summary>What a person is told about a wrong value.</summary>
    public static string Reason(string name, string text, string expected) => text switch
    {
        "" => $"{name} is missing, but {expected}",
        { Length: > ExcerptLength } => $"{name} is \"{text[..ExcerptLength]}…\", but {expected}",
        _ => $"{name} is \"{text}\", but {expected}",
    };
}
