using Apis.Domain;
using Apis.Domain.Errors;

namespace Apis.Node.GridMasters;

/// <summary>The main loop has done what there was to do about these.</summary>
sealed record ErrorsHandled(ValueList<ErrorReport> Errors);
