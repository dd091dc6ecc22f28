namespace Apis.Node.Errors;

/// <summary>The step was done as far as it could be.</summary>
sealed record ActionTaken;
