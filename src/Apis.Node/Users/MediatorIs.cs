namespace Apis.Node.Users;

/// <summary>The unit introduces the home's Mediator to its User, each of whom knows the other.</summary>
sealed record MediatorIs(IActorRef Mediator);
