using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Node.Drivers;

/// <summary>
/// Makes a request to a driver until it succeeds, as often as the policy says in all (C29), without a pause between (GridMaster
/// and controller 4.2). An attempt that isn't the last fails with a warning; the last one's error is the outcome. What isn't the
/// hardware's failure is no better for being asked again, and comes back at once.
/// </summary>
/// <param name="time">By which attempts time out.</param>
/// <param name="policy">How many attempts, and how long each may take.</param>
/// <param name="report">Who is told the warnings.</param>
/// <param name="cancellation">No further attempt; the one under way is waited for, as the converter may be obeying it.</param>
public sealed class RepeatedAttempts(
    TimeProvider time, ControllerPolicy policy, Action<Problem> report, CancellationToken cancellation)
{
    public async Task<Outcome<T>> Of<T>(Func<CancellationToken, Task<Outcome<T>>> request)
    {
        for (var left = policy.RequestAttempts - 1; ; left--)
        {
            var outcome = await Once(request);
            if (outcome.Succeeded || outcome.Problem.Raises is not { Category: ErrorCategory.Hardware })
                return outcome;
            if (left <= 0)
                return outcome.Problem with { Raises = ErrorKind.Local(ErrorCategory.Hardware) };

            report(outcome.Problem);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    async Task<Outcome<T>> Once<T>(Func<CancellationToken, Task<Outcome<T>>> request)
    {
        using var timeout = new CancellationTokenSource(policy.RequestTimeout, time);
        try
        {
            return await request(timeout.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return FailedAttempt.Because($"the driver did not answer within {policy.RequestTimeout.TotalSeconds:0.###} s");
        }
    }
}
