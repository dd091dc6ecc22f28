namespace Apis.Domain.Errors;

/// <summary>How bad a problem is (specification 10.1), in the order of handling.</summary>
public enum ErrorLevel
{
    Warn,
    Error,
    Fatal,
    Unknown,
}
