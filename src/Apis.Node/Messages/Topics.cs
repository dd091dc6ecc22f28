namespace Apis.Node.Messages;

/// <summary>What is published on the bus.</summary>
public static class Topics
{
    /// <summary>Every error, as <see cref="Domain.Errors.ErrorReport"/>.</summary>
    public const string Errors = "errors";
}
