namespace Apis.Node.Messages;

/// <summary>Asks a home whether it is in error. The answer is <see cref="LocalErrorsAre"/>.</summary>
public sealed record AskLocalErrors;
