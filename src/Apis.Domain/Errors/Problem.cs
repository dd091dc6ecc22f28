namespace Apis.Domain.Errors;

/// <summary>Why something can't be done, and the error that it raises; null raises none, as a matter of course.</summary>
public sealed record Problem(string Text, ErrorKind? Raises = null)
{
    public override string ToString() => Text;
}
