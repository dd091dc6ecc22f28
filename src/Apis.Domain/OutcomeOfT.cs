using Apis.Domain.Errors;

namespace Apis.Domain;

/// <summary>What a rule came to: a value, or the problem that stood in its way.</summary>
public readonly record struct Outcome<T>(T? Value, Problem? Problem)
    where T : class
{
    public bool Succeeded => Problem is null;

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Problem problem) => new(null, problem);
}
