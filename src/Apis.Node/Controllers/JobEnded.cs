using Apis.Domain.Errors;

namespace Apis.Node.Controllers;

/// <summary>The device has done what it was told; or why it didn't.</summary>
sealed record JobEnded(Problem? Problem);
