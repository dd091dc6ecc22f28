using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Node.Controllers;

/// <summary>Tries a request to the driver as often as the policy says (GridMaster and controller 4.2).</summary>
sealed class Attempts(TimeProvider time, Action<Problem> report)
{
    /// <summary>The answer of the first attempt that succeeds; else the problem of the last, as an error.</summary>
    public async Task<Outcome<T>> Of<T>(
        ControllerPolicy policy, Func<CancellationToken, Task<Outcome<T>>> request, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await One(policy.RequestTimeout, request, cancellation);
            if (outcome.Succeeded || cancellation.IsCancellationRequested)
                return outcome;

            var isLast = attempt >= policy.RequestAttempts;
            var level = isLast ? ErrorLevel.Error : ErrorLevel.Warn;
            var problem = outcome.Problem with { Raises = ErrorKind.Local(ErrorCategory.Hardware, level) };
            if (isLast)
                return problem;
            report(problem);
        }
    }

    async Task<Outcome<T>> One<T>(
        TimeSpan timeout, Func<CancellationToken, Task<Outcome<T>>> request, CancellationToken cancellation)
    {
        using var end = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellation);
        try
        {
            return await request(either.Token);
        }
        catch (OperationCanceledException)
        {
            return new Problem(end.IsCancellationRequested
                ? $"the driver didn't answer within {timeout.TotalSeconds:0.###} s"
                : "the command was cancelled by a stop");
        }
    }
}
