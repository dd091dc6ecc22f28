using Apis.Domain.Errors;
using Apis.Domain.Scenarios;
using Apis.Domain.Time;

namespace Apis.Domain.Negotiations;

/// <summary>What a home asks for, what it grants and whom it chooses: the gate, the scenario, the policy's limits.</summary>
public static class HomeDecisions
{
    /// <summary>The request to publish now (specification 4.3, 8).</summary>
    public static Outcome<Request> Ask(HomeView home)
    {
        var share = Allowed(home, NegotiationStep.Request, ScenarioEvaluation.Request);
        return share.Succeeded
            ? new Request(share.Value, home.Reading, home.Files.Hardware, home.Files.Policy.Mediator)
            : share.Problem;
    }

    /// <summary>The accept to answer with (specification 4.3, 9).</summary>
    public static Outcome<Accept> Answer(HomeView home, Request request)
    {
        var unitId = home.Files.Node.UnitId;
        if (Admission.RefusalOfRequest(request, unitId, home.Files.Policy) is { } refusal)
            return refusal;

        var share = Allowed(
            home,
            NegotiationStep.Accept,
            (slice, remainingWh) => ScenarioEvaluation.Accept(slice, remainingWh, request, unitId));
        return share.Succeeded
            ? new Accept(share.Value, home.Reading, home.Files.Hardware, home.Files.Policy.Mediator)
            : share.Problem;
    }

    /// <summary>The accept to make a deal with (specification 4.3, 10), by the slice of now, not of the request.</summary>
    public static Outcome<Accept> Choose(HomeView home, Request request, IEnumerable<Accept> accepts)
    {
        if (DealingGate.Refusal(home.Dealing, NegotiationStep.Choice, request.Type) is { } refusal)
            return refusal;

        var slice = Slice(home);
        return slice.Succeeded
            ? AcceptChoice.Among(accepts, request, slice.Value.AcceptSelection ?? AcceptSelection.Amount)
            : slice.Problem;
    }

    static Outcome<Share> Allowed(HomeView home, NegotiationStep step, Func<TimeSlice, int, Outcome<Share>> evaluate)
    {
        if (DealingGate.Refusal(home.Dealing, step) is { } closed)
            return closed;

        var share = Evaluated(home, evaluate);
        return share.Succeeded && Refusal(share.Value, home) is { } refusal ? refusal : share;
    }

    static Outcome<Share> Evaluated(HomeView home, Func<TimeSlice, int, Outcome<Share>> evaluate)
    {
        var slice = Slice(home);
        if (!slice.Succeeded)
            return slice.Problem;

        var remainingWh = RemainingCapacity.Wh(home.Files.Hardware, home.Reading.Battery);
        return remainingWh.Succeeded ? evaluate(slice.Value, remainingWh.Value) : remainingWh.Problem;
    }

    static Problem? Refusal(Share share, HomeView home) =>
        DealingGate.RefusalOfDirection(home.Dealing, share.Direction)
        ?? Admission.RefusalOfAmount(share.AmountWh, home.Files.Policy.Mediator);

    static Outcome<TimeSlice> Slice(HomeView home) => home.Files.Scenario.SliceAt(TimeOfDay.Of(home.Reading.Time, home.Zone));
}
