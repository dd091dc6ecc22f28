namespace Apis.Domain.Files;

/// <summary>Whether a finding keeps a file from being used.</summary>
public enum Severity
{
    Error,
    Warning,
}
