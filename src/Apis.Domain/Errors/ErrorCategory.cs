namespace Apis.Domain.Errors;

/// <summary>Where a problem comes from (specification 10.1), in the order of handling.</summary>
public enum ErrorCategory
{
    Hardware,
    Framework,
    Logic,
    User,
    Unknown,
}
