using Apis.Domain;
using Apis.Domain.Errors;

namespace Apis.Node.GridMasters;

/// <summary>The global errors that wait to be handled, as they came.</summary>
sealed record WaitingErrors(ValueList<ErrorReport> Errors);
