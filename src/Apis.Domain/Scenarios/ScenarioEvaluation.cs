using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Negotiations;

namespace Apis.Domain.Scenarios;

/// <summary>
/// What a slice of the scenario has a home ask for and grant (specification 6.3). A problem without an error is a matter of
/// course: the home has what it needs, or nothing to give.
/// </summary>
public static class ScenarioEvaluation
{
    /// <summary>What the home asks for; to charge comes first where a status has both.</summary>
    public static Outcome<Share> Request(TimeSlice slice, int remainingWh)
    {
        var status = Status(slice, remainingWh);
        if (!status.Succeeded)
            return status.Problem;

        return slice.Requests.FirstOrDefault(rule => rule.Status == status.Value) switch
        {
            { Charge: { } charge } => ShareOf(status.Value, Direction.Charge, charge, remainingWh),
            { Discharge: { } discharge } => ShareOf(status.Value, Direction.Discharge, discharge, remainingWh),
            _ => new Problem($"the scenario asks for nothing in status {status.Value}"),
        };
    }

    /// <summary>
    /// What the home grants to another's request. Neither the amount nor the points asked for are looked at: the other chooses.
    /// </summary>
    public static Outcome<Share> Accept(TimeSlice slice, int remainingWh, Request request, string unitId)
    {
        if (request.PairUnitId is { } asked && asked != unitId)
            return new Problem($"{request.UnitId} asks {asked} only");

        var status = Status(slice, remainingWh);
        if (!status.Succeeded)
            return status.Problem;

        var direction = request.Type.Opposite();
        return slice.Accepts.FirstOrDefault(rule => rule.Status == status.Value)?.Condition(direction) switch
        {
            null => new Problem($"the scenario grants no {direction.Name()} in status {status.Value}"),
            { PairUnitId: { } granted } when granted != request.UnitId =>
                new Problem($"the scenario grants {direction.Name()} to {granted} only"),
            { } condition => ShareOf(status.Value, direction, condition, remainingWh),
        };
    }

    static Outcome<string> Status(TimeSlice slice, int remainingWh) => slice.StatusAt(remainingWh) is { } status
        ? status
        : Misconfigured($"the scenario has no battery status for {remainingWh} Wh");

    static Condition? Condition(this StatusRule rule, Direction direction) =>
        direction is Direction.Charge ? rule.Charge : rule.Discharge;

    /// <summary>The distance to the limit. Beyond it already, limit and status contradict each other (D4.4).</summary>
    static Outcome<Share> ShareOf(string status, Direction direction, Condition condition, int remainingWh)
    {
        var amountWh = direction is Direction.Charge ? condition.LimitWh - remainingWh : remainingWh - condition.LimitWh;
        return amountWh switch
        {
            > 0 => new Share(direction, amountWh, condition.PointPerWh, condition.PairUnitId),
            0 => new Problem($"the battery is at the limit of {condition.LimitWh} Wh"),
            _ => Misconfigured(
                $"status {status} at {remainingWh} Wh contradicts its limit for {direction.Name()}, {condition.LimitWh} Wh"),
        };
    }

    static Problem Misconfigured(string text) => new(text, ErrorKind.Local(ErrorCategory.User, ErrorLevel.Warn));
}
