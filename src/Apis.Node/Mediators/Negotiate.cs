using Apis.Domain.Negotiations;

namespace Apis.Node.Mediators;

/// <summary>The home's User wants this.</summary>
sealed record Negotiate(Request Request);
