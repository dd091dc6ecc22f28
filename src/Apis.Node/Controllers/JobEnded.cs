using Apis.Domain.Errors;

namespace Apis.Node.Controllers;

/// <summary>A device tells its Controller that it is done; null is with success. What failed is reported already.</summary>
sealed record JobEnded(Problem? Problem);
