using Apis.Domain;
using Apis.Domain.Errors;

namespace Apis.Node.Errors;

/// <summary>The desk has these handled. The answer is <see cref="ErrorsAreHandled"/>.</summary>
sealed record ErrorsToHandle(ValueList<ErrorReport> Errors);
