namespace Apis.Emulation.Messages;

/// <summary>The answer to what couldn't be done; nothing has changed.</summary>
public sealed record Refusal(RefusalKind Kind, string Reason);
