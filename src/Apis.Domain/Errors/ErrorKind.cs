namespace Apis.Domain.Errors;

/// <summary>The class of an error, written CATEGORY:EXTENT:LEVEL (specification 10.1).</summary>
public readonly record struct ErrorKind(ErrorCategory Category, ErrorExtent Extent, ErrorLevel Level)
{
    public override string ToString() =>
        $"{Category}:{Extent}:{Level}".ToUpperInvariant();
}
