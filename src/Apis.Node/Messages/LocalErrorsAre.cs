namespace Apis.Node.Messages;

/// <summary>Whether an error of the home waits to be handled, or was a moment ago.</summary>
public sealed record LocalErrorsAre(bool ArePresent);
