using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Kernel.Virtual;
using Apis.Node.Drivers;
using Apis.Node.Messages;
using Apis.Node.Tests.Controllers;

namespace Apis.Node.Tests.Drivers;

public sealed class RepeatedAttemptsTests
{
    [Fact]
    public void A_request_that_fails_is_made_again_without_a_pause()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.FailuresToCome = 2;

        Assert.IsType<UnitData>(home.Command(DeviceCommand.VoltageReference));

        Assert.Equal(3, home.Converter.Calls.Count());
        Assert.Equal(home.Converter.TimedCalls[0].At, home.Converter.TimedCalls[2].At);
        Assert.Equal(["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:WARN"], home.ErrorKinds);
    }

    [Fact]
    public void The_last_attempt_is_the_commands_error()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.FailuresToCome = 3;

        var answer = Assert.IsType<Refused>(home.Command(DeviceCommand.VoltageReference));

        Assert.Equal(ErrorKind.Local(ErrorCategory.Hardware), answer.Problem.Raises);
        Assert.Equal(["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:ERROR"], home.ErrorKinds);
        Assert.Equal(3, home.Converter.Calls.Count());
    }

    [Fact]
    public void A_silent_driver_is_given_up_after_three_times_five_seconds()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.IsSilent = true;
        var began = home.Kit.Time.GetUtcNow();

        var answer = Assert.IsType<Refused>(home.Command(DeviceCommand.VoltageReference));

        Assert.Equal(TimeSpan.FromSeconds(15), home.Kit.Time.GetUtcNow() - began);
        Assert.Equal("the driver did not answer within 5 s", answer.Problem.Text);
        Assert.Equal(1, home.Converter.MostAtOnce);
    }

    [Fact]
    public void Two_failures_before_a_success_are_two_warnings()
    {
        var (problem, warnings, elapsed) = Read(new ScriptedDriver(Fail("one"), Fail("two"), Succeed));

        Assert.Null(problem);
        Assert.Equal(["one", "two"], warnings.Select(warning => warning.Text));
        Assert.All(warnings, warning => Assert.Equal("HARDWARE:LOCAL:WARN", warning.Raises.ToString()));
        Assert.Equal(TimeSpan.Zero, elapsed);
    }

    [Fact]
    public void What_is_not_the_hardwares_failure_is_not_asked_again()
    {
        foreach (var other in new[] { new Problem("version 3"), new("no", ErrorKind.Local(ErrorCategory.Logic)) })
        {
            var driver = new ScriptedDriver(_ => Task.FromResult<Problem?>(other));
            var (problem, warnings, _) = Read(driver);

            Assert.Same(other, problem);
            Assert.Equal(1, driver.Calls);
            Assert.Empty(warnings);
        }
    }

    [Theory]
    [InlineData(4.999, null, 4.999)]
    [InlineData(5.001, "the driver did not answer within 5 s", 15)]
    public void An_answer_counts_when_it_is_in_time(double seconds, string? expected, double expectedSeconds)
    {
        var (problem, _, elapsed) = Read(time => new ScriptedDriver(async end =>
        {
            await Task.Delay(TimeSpan.FromSeconds(seconds), time, end);
            return null;
        }));

        Assert.Equal(expected, problem?.Text);
        Assert.Equal(TimeSpan.FromSeconds(expectedSeconds), elapsed);
    }

    static Task<Problem?> Succeed(CancellationToken end) => Task.FromResult<Problem?>(null);

    static Func<CancellationToken, Task<Problem?>> Fail(string text) =>
        _ => Task.FromResult<Problem?>(FailedAttempt.Because(text));

    static (Problem? Problem, List<Problem> Warnings, TimeSpan Elapsed) Read(ScriptedDriver driver) => Read(_ => driver);

    static (Problem? Problem, List<Problem> Warnings, TimeSpan Elapsed) Read(Func<TimeProvider, ScriptedDriver> driverOf)
    {
        using var run = VirtualTime.Create("attempts");
        var (driver, warnings) = (driverOf(run.Provider), new List<Problem>());
        var attempts = new RepeatedAttempts(run.Provider, Samples.Policy.Controller, warnings.Add, CancellationToken.None);
        var outcome = run.Run(() => attempts.Of(driver.ReadStatus), TimeSpan.FromMinutes(1));
        return (outcome.Problem, warnings, run.Elapsed);
    }
}
