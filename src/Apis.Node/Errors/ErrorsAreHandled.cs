using Apis.Domain;
using Apis.Domain.Errors;

namespace Apis.Node.Errors;

/// <summary>What there was to do about these is done.</summary>
sealed record ErrorsAreHandled(ValueList<ErrorReport> Errors);
