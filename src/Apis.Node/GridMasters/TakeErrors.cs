namespace Apis.Node.GridMasters;

/// <summary>The main loop asks for the global errors that wait. The answer is <see cref="WaitingErrors"/>.</summary>
sealed record TakeErrors;
