using System.Globalization;
using Apis.Domain.Errors;

namespace Apis.Domain.Safety;

/// <summary>The outcome of a check: what was measured, against which limit, and the error that it raises.</summary>
public readonly record struct Verdict(bool Holds, string Quantity, double Measured, double Limit, ErrorKind? Raises)
{
    /// <summary>What the numbers don't say: a mode, whose reading is missing, at which home.</summary>
    public string? Note { get; init; }

    /// <summary>The limit named is the one that is broken, or the nearer one. A missing value never holds.</summary>
    public static Verdict Within(string quantity, double? measured, Interval range, ErrorKind otherwise) => Judge(
        measured is { } value && range.Contains(value),
        quantity,
        measured,
        measured - range.Min < range.Max - measured ? range.Min : range.Max,
        otherwise);

    /// <summary>A missing value never holds.</summary>
    public static Verdict AtMost(string quantity, double? measured, double limit, ErrorKind otherwise) =>
        Judge(measured <= limit, quantity, measured, limit, otherwise);

    /// <summary>A check of something that no number tells.</summary>
    public static Verdict That(bool holds, string quantity, string note, ErrorKind otherwise) =>
        new(holds, quantity, double.NaN, double.NaN, holds ? null : otherwise) { Note = note };

    public override string ToString() => (double.IsNaN(Measured), Note) switch
    {
        (true, null) => $"{Quantity} is unknown",
        (true, var note) => $"{Quantity}: {note}",
        (_, null) => Numbers(),
        (_, var note) => $"{Numbers()} ({note})",
    };

    static Verdict Judge(bool holds, string quantity, double? measured, double limit, ErrorKind otherwise) =>
        new(holds, quantity, measured ?? double.NaN, limit, holds ? null : otherwise);

    string Numbers() => string.Create(CultureInfo.InvariantCulture, $"{Quantity} is {Measured:0.###}, limit {Limit:0.###}");
}
