using System.Diagnostics.CodeAnalysis;
using Apis.Domain.Errors;

namespace Apis.Domain;

/// <summary>A value, or the problem that stood in its way.</summary>
public sealed record Outcome<T>
{
    Outcome(T? value, Problem? problem)
    {
        Value = value;
        Problem = problem;
    }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Problem is null;

    public T? Value { get; }

    public Problem? Problem { get; }

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Problem problem) => new(default, problem);
}
