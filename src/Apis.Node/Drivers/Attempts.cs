using System.Globalization;
using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Node.Drivers;

/// <summary>
/// A driver that gives each call as many attempts, each of so much time, as the policy of the moment says (GridMaster and
/// controller 4.2). What isn't the hardware's failure is no better for being asked again, and comes back at once.
/// </summary>
/// <param name="driver">Who is called.</param>
/// <param name="policy">Is asked once for each call.</param>
/// <param name="time">Measures the attempts.</param>
/// <param name="warn">Hears of each failed attempt that isn't the last.</param>
public sealed class Attempts(IDriver driver, Func<ControllerPolicy> policy, TimeProvider time, Action<Problem> warn) : IDriver
{
    public async Task<Problem?> Check(CancellationToken cancellation) => (await Repeat(IsFine, cancellation)).Problem;

    public Task<Outcome<DriverReading>> ReadUnit(CancellationToken cancellation) => Repeat(driver.ReadUnit, cancellation);

    public Task<Outcome<ConverterReply>> ReadStatus(CancellationToken cancellation) => Repeat(driver.ReadStatus, cancellation);

    public Task<Outcome<ConverterReply>> Set(DeviceStep step, CancellationToken cancellation) =>
        Repeat(attempt => driver.Set(step, attempt), cancellation);

    async Task<Outcome<bool>> IsFine(CancellationToken cancellation) =>
        await driver.Check(cancellation) is { } problem ? problem : (Outcome<bool>)true;

    async Task<Outcome<T>> Repeat<T>(Func<CancellationToken, Task<Outcome<T>>> call, CancellationToken cancellation)
    {
        var (most, limit) = (policy().RequestAttempts, policy().RequestTimeout);
        for (var number = 1; ; number++)
        {
            var outcome = await Once(call, limit, cancellation);
            if (outcome.Succeeded || outcome.Problem.Raises is not { Category: ErrorCategory.Hardware })
                return outcome;

            var text = string.Create(CultureInfo.InvariantCulture, $"attempt {number} of {most}: {outcome.Problem.Text}");
            if (number >= most)
                return new Problem(text, ErrorKind.Local(ErrorCategory.Hardware));
            warn(FailedAttempt.Because(text));
        }
    }

    /// <summary>Also a driver that doesn't listen to cancellation is waited for no longer than that.</summary>
    async Task<Outcome<T>> Once<T>(
        Func<CancellationToken, Task<Outcome<T>>> call, TimeSpan limit, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            return await call(either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return FailedAttempt.Because(string.Create(
                CultureInfo.InvariantCulture, $"the driver did not answer within {limit.TotalMilliseconds} ms"));
        }
    }
}
