using Apis.Domain.Errors;

namespace Apis.Node.GridMasters.Steps;

/// <summary>
/// What came of a step of a deal: on to the next at once, wait for the next loop, or a problem that ends the deal.
/// </summary>
readonly record struct StepOutcome(bool GoesOn, Problem? Problem = null)
{
    public static StepOutcome Done => new(GoesOn: true);

    public static StepOutcome Waits => new(GoesOn: false);

    public static implicit operator StepOutcome(Problem problem) => new(GoesOn: false, problem);

    public static StepOutcome Of(Problem? problem) => new(GoesOn: problem is null, problem);
}
