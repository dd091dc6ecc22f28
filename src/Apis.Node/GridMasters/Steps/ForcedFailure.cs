using Apis.Domain.Deals;
using Apis.Domain.Errors;

namespace Apis.Node.GridMasters.Steps;

/// <summary>Points at which a test has a deal fail (GridMaster and controller 3.12).</summary>
static class ForcedFailure
{
    public static Problem? At(Deal deal, string point) => deal.Terms.ForcedFailures.Contains(point)
        ? new($"the deal was told to fail at {point}", ErrorKind.Global(ErrorCategory.User, ErrorLevel.Warn))
        : null;
}
