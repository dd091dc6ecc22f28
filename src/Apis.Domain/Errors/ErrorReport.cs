namespace Apis.Domain.Errors;

/// <summary>An error as it travels: about whom, what kind, and what happened (specification 10.1).</summary>
public sealed record ErrorReport(string UnitId, ErrorKind Kind, string Message)
{
    /// <summary>The form in logs and in the reasons of a stop.</summary>
    public override string ToString() => $"({Kind}:{UnitId}) {Message}";
}
