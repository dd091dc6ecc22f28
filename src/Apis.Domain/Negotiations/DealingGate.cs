using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Modes;

namespace Apis.Domain.Negotiations;

/// <summary>
/// The gate that a home passes when it asks, when it answers and when it chooses, each time with what is true then (user,
/// mediator and node 5.1): no error, a mode that allows it, a free slot, a free direction.
/// </summary>
public static class DealingGate
{
    /// <summary>Null lets pass. The direction is that of the home itself, once the scenario has told it.</summary>
    public static Problem? Refusal(DealingView view, NegotiationStep step, Direction? direction = null) =>
        OfErrors(view)
        ?? OfMode(view.Mode, step)
        ?? OfSlots(view)
        ?? (direction is { } own ? RefusalOfDirection(view, own) : null);

    /// <summary>Nobody deals while a global error is present, nor while nobody can say that none is.</summary>
    public static Problem? Refusal(GlobalErrors errors) => errors switch
    {
        GlobalErrors.None => null,
        GlobalErrors.Present => new("a global error is present"),
        GlobalErrors.NoGridMaster => new("there is no GridMaster", ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn)),
        _ => new("the GridMaster doesn't answer", ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn)),
    };

    static Problem? OfErrors(DealingView view) => view switch
    {
        { IsInOperation: false } => new("the node is not in operation"),
        { HasLocalError: true } => new("the home is in error"),
        _ => Refusal(view.GlobalErrors),
    };

    static Problem? OfMode(EffectiveMode mode, NegotiationStep step) =>
        Allows(ModeRules.Of(mode), step) ? null : new($"the mode is {mode.Name()}");

    static bool Allows(ModeRules rules, NegotiationStep step) => step switch
    {
        NegotiationStep.Request => rules.SendsRequests,
        NegotiationStep.Accept => rules.AnswersRequests,
        _ => rules.ChoosesAccepts,
    };

    static Problem? OfSlots(DealingView view) => view.SlotCapacity switch
    {
        null => new("there are no data of the home yet"),
        { } capacity when view.SlotsTaken < capacity => null,
        { } capacity => new($"the home is busy: {view.SlotsTaken} of {capacity} deals"),
    };

    /// <summary>What is left of the gate, once the scenario has told the direction.</summary>
    public static Problem? RefusalOfDirection(DealingView view, Direction own) => view.LockedDirections.Contains(own)
        ? new($"another node of this battery deals in the same direction, {own.Name()}")
        : null;
}
