namespace Apis.Domain.Errors;

/// <summary>
/// Whether errors count as present: while some wait to be handled, and for a time after the last of them was. It is kept where
/// the next GridMaster finds it, so that a change of the role doesn't forget it (R4).
/// </summary>
public sealed record ErrorState
{
    public static ErrorState None { get; } = new();

    public ValueList<ErrorReport> Waiting { get; init; } = [];

    public DateTimeOffset? LastHandled { get; init; }

    /// <summary>With one more error; warnings are only logged and don't count.</summary>
    public ErrorState With(ErrorReport error) => error.Kind.Level is ErrorLevel.Warn
        ? this
        : this with { Waiting = [.. Waiting, error] };

    /// <summary>
    /// After these errors were handled; those that came meanwhile still wait, and sustain when they are (D8.4).
    /// </summary>
    public ErrorState Handled(IReadOnlyCollection<ErrorReport> errors, DateTimeOffset now) => errors.Count == 0
        ? this
        : this with { Waiting = Waiting.Skip(errors.Count).ToValueList(), LastHandled = now };

    public bool IsPresent(DateTimeOffset now, TimeSpan sustaining) =>
        Waiting.Count > 0 || (LastHandled is { } handled && now - handled < sustaining);
}
