namespace Apis.Node.Messages;

/// <summary>Asks a GridMaster whether a global error is present. The answer is <see cref="GlobalErrorsAre"/>.</summary>
public sealed record AskGlobalErrors;
