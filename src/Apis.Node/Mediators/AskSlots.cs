namespace Apis.Node.Mediators;

/// <summary>Asks the home's own Mediator for its slots. The answer is <see cref="SlotsAre"/>.</summary>
sealed record AskSlots;
