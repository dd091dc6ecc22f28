using Apis.Domain.Errors;

namespace Apis.Node.Errors;

/// <summary>Has the unit do a step of handling errors. The answer is <see cref="ActionTaken"/>.</summary>
sealed record TakeAction(ErrorAction Action);
