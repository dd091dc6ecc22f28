using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Policies;
using Apis.Kernel.Virtual;
using Apis.Node.Drivers;

namespace Apis.Node.Tests.Drivers;

public sealed class AttemptsTests : IDisposable
{
    static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(5);

    readonly VirtualTime _run = VirtualTime.Create("attempts");
    readonly List<Problem> _warnings = [];
    ControllerPolicy _policy = new()
    {
        CheckpointAttempts = 3,
        CheckpointRetryWait = TimeSpan.FromMilliseconds(100),
        RampUpTimeout = TimeSpan.FromSeconds(180),
        AuthorisationTrials = 3,
    };

    public static TheoryData<string> Calls() => ["Check", "ReadUnit", "ReadStatus", "Set"];

    public void Dispose() => _run.Dispose();

    [Theory]
    [MemberData(nameof(Calls))]
    public void What_succeeds_at_once_warns_of_nothing(string call)
    {
        Assert.Null(Problem(call, new ScriptedDriver(Succeed)));
        Assert.Empty(_warnings);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Two_failures_before_a_success_are_two_warnings(string call)
    {
        Assert.Null(Problem(call, new ScriptedDriver(Fail("one"), Fail("two"), Succeed)));

        Assert.Equal(["attempt 1 of 3: one", "attempt 2 of 3: two"], _warnings.Select(warning => warning.Text));
        Assert.All(_warnings, warning => Assert.Equal("HARDWARE:LOCAL:WARN", warning.Raises.ToString()));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void The_last_failure_is_an_error(string call)
    {
        var driver = new ScriptedDriver(Fail("gone"));

        var problem = Problem(call, driver)!;

        Assert.Equal(("attempt 3 of 3: gone", "HARDWARE:LOCAL:ERROR"), (problem.Text, problem.Raises.ToString()));
        Assert.Equal((2, 3), (_warnings.Count, driver.Calls));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Silence_is_waited_for_as_long_as_the_policy_says_also_where_nobody_listens_to_cancellation(bool listens)
    {
        var problem = Problem("ReadStatus", new ScriptedDriver(Wait(LongEnough, listens)))!;

        Assert.Equal("attempt 3 of 3: the driver did not answer within 5000 ms", problem.Text);
        Assert.Equal("HARDWARE:LOCAL:ERROR", problem.Raises.ToString());
        Assert.Equal(TimeSpan.FromSeconds(15), _run.Elapsed);
    }

    [Fact]
    public void An_answer_just_in_time_counts()
    {
        Assert.Null(Problem("ReadStatus", new ScriptedDriver(Wait(TimeSpan.FromSeconds(4.999), listens: true))));
        Assert.Empty(_warnings);
    }

    [Fact]
    public void The_policy_of_the_moment_holds()
    {
        var driver = new ScriptedDriver(Fail("gone"));
        Problem("ReadStatus", driver);
        _policy = _policy with { RequestAttempts = 1 };

        Assert.Equal("attempt 1 of 1: gone", Problem("ReadStatus", driver)!.Text);
        Assert.Equal((4, 2), (driver.Calls, _warnings.Count));
    }

    [Fact]
    public void What_is_not_the_hardwares_failure_is_not_asked_again()
    {
        foreach (var problem in new[] { new Problem("version 3"), new("no", ErrorKind.Local(ErrorCategory.Logic)) })
        {
            var driver = new ScriptedDriver(_ => Task.FromResult<Problem?>(problem));

            Assert.Same(problem, Problem("Check", driver));
            Assert.Equal(1, driver.Calls);
        }

        Assert.Empty(_warnings);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_cancels_waits_no_longer(bool listens)
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(7), _run.Provider);

        Assert.ThrowsAny<OperationCanceledException>(() =>
            Problem("ReadStatus", new ScriptedDriver(Wait(LongEnough, listens)), cancellation.Token));
        Assert.Equal(TimeSpan.FromSeconds(7), _run.Elapsed);
    }

    static Task<Problem?> Succeed(CancellationToken cancellation) => Task.FromResult<Problem?>(null);

    static Func<CancellationToken, Task<Problem?>> Fail(string text) =>
        _ => Task.FromResult<Problem?>(FailedAttempt.Because(text));

    Func<CancellationToken, Task<Problem?>> Wait(TimeSpan span, bool listens) => async cancellation =>
    {
        await Task.Delay(span, _run.Provider, listens ? cancellation : CancellationToken.None);
        return null;
    };

    Problem? Problem(string call, ScriptedDriver driver, CancellationToken cancellation = default)
    {
        var attempts = new Attempts(driver, () => _policy, _run.Provider, _warnings.Add);
        return call switch
        {
            "Check" => _run.Run(() => attempts.Check(cancellation), LongEnough),
            "ReadUnit" => _run.Run(() => attempts.ReadUnit(cancellation), LongEnough).Problem,
            "ReadStatus" => _run.Run(() => attempts.ReadStatus(cancellation), LongEnough).Problem,
            _ => _run.Run(() => attempts.Set(new DeviceStep.SetCurrent(1), cancellation), LongEnough).Problem,
        };
    }
}
