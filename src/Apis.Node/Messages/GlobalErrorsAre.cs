namespace Apis.Node.Messages;

/// <summary>Whether a global error waits to be handled, or was a moment ago.</summary>
public sealed record GlobalErrorsAre(bool ArePresent);
