namespace Apis.Kernel.Tests.Shutdown;

public class ShutdownTaskFailureTests
{
    [Theory]
    [OnEachDispatcher]
    public void A_task_that_takes_too_long_is_published_and_the_next_phase_begins(Dispatching on)
    {
        using var test = on.Begin("apis.coordinated-shutdown.phases.service-stop.timeout = 30ms");

        var (failure, wentOn) = RunWith(test, () => new TaskCompletionSource<Done>().Task);

        Assert.Equal(("service-stop", "bad"), (failure.Phase, failure.Task));
        Assert.IsType<TimeoutException>(failure.Cause);
        Assert.True(wentOn);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_task_that_fails_is_published_and_the_next_phase_begins(Dispatching on)
    {
        using var test = on.Begin();

        var (failure, wentOn) = RunWith(test, () => Task.FromException<Done>(new InvalidOperationException("no")));

        Assert.Equal(new ShutdownTaskFailure("service-stop", "bad", failure.Cause), failure);
        Assert.Equal("no", failure.Cause.Message);
        Assert.True(wentOn);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_task_that_cannot_even_begin_is_published_and_the_next_phase_begins(Dispatching on)
    {
        using var test = on.Begin();

        var (failure, wentOn) = RunWith(test, () => throw new InvalidOperationException("no"));

        Assert.Equal("no", failure.Cause.Message);
        Assert.True(wentOn);
    }

    [Fact]
    public void Each_phase_has_the_time_that_the_settings_give_it()
    {
        using var test = Dispatching.VirtualTime.Begin(
            """
            apis.coordinated-shutdown {
              default-phase-timeout = 1s
              phases { service-stop.timeout = 1m, cluster-leave { timeout = 1h } }
            }
            """);
        var shutdown = CoordinatedShutdown.Get(test.Sys);
        foreach (var phase in (string[])["service-unbind", "service-stop", "cluster-leave"])
            shutdown.AddTask(phase, "hang", () => new TaskCompletionSource<Done>().Task);

        test.Await(shutdown.Run(CoordinatedShutdown.UnknownReason.Instance), 2.Hours());

        Assert.Equal(new TimeSpan(1, 1, 1), test.Virtual!.Elapsed);
    }

    [Fact]
    public void A_time_that_cannot_be_read_is_refused_when_the_system_begins()
    {
        var failure = Assert.ThrowsAny<Exception>(() =>
            Dispatching.VirtualTime.Begin("apis.coordinated-shutdown.phases.service-stop.timeout = soon"));

        Assert.Contains("service-stop", failure.Message, StringComparison.Ordinal);
        Assert.Contains("soon", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// The phase behind the bad task ends when the test has heard of it, lest the news be lost with the actors.
    /// </summary>
    static (ShutdownTaskFailure Failure, bool WentOn) RunWith(ActorTestKit test, Func<Task<Done>> bad)
    {
        test.Sys.EventStream.Subscribe<ShutdownTaskFailure>(test.TestActor);
        var shutdown = CoordinatedShutdown.Get(test.Sys);
        var wentOn = false;
        var heard = new TaskCompletionSource<Done>();
        shutdown.AddTask(CoordinatedShutdown.PhaseServiceStop, "bad", bad);
        shutdown.AddTask(CoordinatedShutdown.PhaseClusterLeave, "go on", () =>
        {
            wentOn = true;
            return heard.Task;
        });

        var run = shutdown.Run(CoordinatedShutdown.UnknownReason.Instance);
        var failure = test.ExpectMsg<ShutdownTaskFailure>();
        heard.SetResult(Done.Instance);
        test.Await(run);
        return (failure, wentOn);
    }
}
