using Apis.Domain.Negotiations;

namespace Apis.Node.Users;

/// <summary>The accept to make a deal with; null is none.</summary>
sealed record Chosen(Accept? Accept);
