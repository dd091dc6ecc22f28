namespace Apis.Domain.Negotiations;

/// <summary>What was asked before a deal is created; null is a home that didn't answer.</summary>
public sealed record CreationView(GlobalErrors GlobalErrors, bool? RequesterIsInError, bool? AccepterIsInError);
