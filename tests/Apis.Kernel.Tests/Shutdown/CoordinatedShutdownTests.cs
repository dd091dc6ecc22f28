using System.Collections.Concurrent;

namespace Apis.Kernel.Tests.Shutdown;

public class CoordinatedShutdownTests
{
    static readonly CoordinatedShutdown.Reason Reason = CoordinatedShutdown.UnknownReason.Instance;

    [Theory]
    [OnEachDispatcher]
    public void Phases_run_one_after_the_other_and_the_actors_stop_in_the_last(Dispatching on)
    {
        using var test = on.Begin();
        var shutdown = CoordinatedShutdown.Get(test.Sys);
        var events = new ConcurrentQueue<string>();
        test.Sys.Improvise(actor => actor.WhenStopped = () => events.Enqueue("actor stopped"));
        foreach (var phase in AllPhases.Reverse())
            shutdown.AddTask(phase, "note", () => Note(events, phase, test.Time));

        test.Await(shutdown.Run(Reason));

        Assert.Equal(AllPhases.SkipLast(1), events.Take(AllPhases.Length - 1));
        Assert.Contains("actor stopped", events.Skip(AllPhases.Length - 1));
        Assert.True(test.Sys.WhenTerminated.IsCompletedSuccessfully);
    }

    [Theory]
    [OnEachDispatcher]
    public void Tasks_of_a_phase_run_side_by_side(Dispatching on)
    {
        using var test = on.Begin();
        var shutdown = CoordinatedShutdown.Get(test.Sys);
        var (one, other) = (new TaskCompletionSource(), new TaskCompletionSource());
        shutdown.AddTask(CoordinatedShutdown.PhaseServiceStop, "one", () => Meet(one, other.Task));
        shutdown.AddTask(CoordinatedShutdown.PhaseServiceStop, "other", () => Meet(other, one.Task));

        test.Await(shutdown.Run(Reason));

        Assert.True(one.Task.IsCompleted && other.Task.IsCompleted);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_run_begins_at_the_phase_that_was_named(Dispatching on)
    {
        using var test = on.Begin();
        var shutdown = CoordinatedShutdown.Get(test.Sys);
        var events = new ConcurrentQueue<string>();
        foreach (var phase in AllPhases)
            shutdown.AddTask(phase, "note", () => Note(events, phase, test.Time));

        test.Await(shutdown.Run(Reason, CoordinatedShutdown.PhaseClusterShutdown));

        Assert.Equal(AllPhases[9..], events);
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_runs_it_again_gets_the_run_that_is_on_its_way_and_its_reason_stays(Dispatching on)
    {
        using var test = on.Begin();
        var shutdown = CoordinatedShutdown.Get(test.Sys);
        var runs = 0;
        shutdown.AddTask(CoordinatedShutdown.PhaseServiceStop, "count", () =>
        {
            runs++;
            return Task.FromResult(Done.Instance);
        });
        Assert.Null(shutdown.ShutdownReason);

        var first = shutdown.Run(CoordinatedShutdown.ClrExitReason.Instance);
        var second = shutdown.Run(Reason);
        test.Await(first);
        test.Await(second);
        test.Await(shutdown.Run(Reason));

        Assert.Equal(1, runs);
        Assert.Same(CoordinatedShutdown.ClrExitReason.Instance, shutdown.ShutdownReason);
        Assert.Equal("ClrExitReason", shutdown.ShutdownReason!.ToString());
    }

    [Fact]
    public void A_phase_that_does_not_exist_is_refused_with_those_that_do()
    {
        using var test = new ActorTestKit();
        var shutdown = CoordinatedShutdown.Get(test.Sys);

        var adding = Assert.Throws<ArgumentException>(
            () => shutdown.AddTask("lunch", "eat", () => Task.FromResult(Done.Instance)));
        var running = Assert.Throws<ArgumentException>(() => { _ = shutdown.Run(Reason, "lunch"); });

        Assert.All([adding, running], failure =>
        {
            Assert.Contains("\"lunch\"", failure.Message, StringComparison.Ordinal);
            Assert.All(AllPhases, phase => Assert.Contains(phase, failure.Message, StringComparison.Ordinal));
        });
        Assert.Null(shutdown.ShutdownReason);
    }

    [Theory]
    [OnEachDispatcher]
    public void Terminating_a_system_runs_its_shutdown_once_it_was_set_up(Dispatching on)
    {
        using var test = on.Begin();
        var shutdown = CoordinatedShutdown.Get(test.Sys);
        var events = new ConcurrentQueue<string>();
        shutdown.AddTask(CoordinatedShutdown.PhaseServiceStop, "note", () => Note(events, "ran", test.Time));

        test.EndSystem();

        Assert.Equal(["ran"], events);
        Assert.Same(CoordinatedShutdown.ActorSystemTerminateReason.Instance, shutdown.ShutdownReason);
        Assert.True(test.Sys.WhenTerminated.IsCompletedSuccessfully);
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_may_run_it_though_it_stops_in_it(Dispatching on)
    {
        using var test = on.Begin();
        Task<Done>? run = null;
        var actor = test.Sys.Improvise(actor => actor.On<string>(_ =>
            run = CoordinatedShutdown.Get(actor.Context.System).Run(CoordinatedShutdown.UnknownReason.Instance)));

        actor.Tell("end");

        test.AwaitCondition(() => run is { IsCompletedSuccessfully: true });
        Assert.True(test.Sys.WhenTerminated.IsCompletedSuccessfully);
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_may_run_it_after_an_await_though_it_stops_in_it(Dispatching on)
    {
        using var test = on.Begin();
        var events = new ConcurrentQueue<string>();
        var shutdown = CoordinatedShutdown.Get(test.Sys);
        shutdown.AddTask(CoordinatedShutdown.PhaseServiceStop, "note", () => Note(events, "ran", test.Time));
        var actor = test.Sys.Improvise(actor => actor.OnAsync<string>(async _ =>
        {
            await Task.Yield();
            await shutdown.Run(Reason);
            events.Enqueue("came back");
        }));

        actor.Tell("end");

        test.AwaitCondition(() => test.Sys.WhenTerminated.IsCompletedSuccessfully);
        Assert.Equal(["ran"], events);
    }

    static string[] AllPhases { get; } =
    [
        "before-service-unbind",
        "service-unbind",
        "service-requests-done",
        "service-stop",
        "before-cluster-shutdown",
        "cluster-sharding-shutdown-region",
        "cluster-leave",
        "cluster-exiting",
        "cluster-exiting-done",
        "cluster-shutdown",
        "before-actor-system-terminate",
        "actor-system-terminate",
    ];

    static async Task<Done> Note(ConcurrentQueue<string> events, string text, TimeProvider time)
    {
        await Task.Delay(1.Milliseconds(), time);
        events.Enqueue(text);
        return Done.Instance;
    }

    static async Task<Done> Meet(TaskCompletionSource mine, Task other)
    {
        mine.SetResult();
        await other;
        return Done.Instance;
    }
}
