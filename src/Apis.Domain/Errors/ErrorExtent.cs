namespace Apis.Domain.Errors;

/// <summary>Whom a problem touches (specification 10.1).</summary>
public enum ErrorExtent
{
    Global,
    Local,
    Unknown,
}
