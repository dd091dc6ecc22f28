using Apis.Domain;
using Apis.Domain.Negotiations;

namespace Apis.Node.Users;

/// <summary>A negotiation has the home's User choose. The answer is <see cref="Chosen"/>.</summary>
sealed record Choose(Request Request, ValueList<Accept> Accepts);
