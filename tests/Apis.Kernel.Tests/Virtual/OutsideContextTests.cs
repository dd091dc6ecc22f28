namespace Apis.Kernel.Tests.Virtual;

public class OutsideContextTests
{
    [Fact]
    public void Work_begun_in_the_run_resumes_on_the_driving_thread_and_takes_virtual_time()
    {
        using var run = VirtualTime.Create("run");
        var thread = Environment.CurrentManagedThreadId;

        var threads = run.Run(
            async () =>
            {
                await Task.Delay(5.Hours(), run.Provider);
                var afterDelay = Environment.CurrentManagedThreadId;
                await Task.WhenAll(Task.Delay(1.Hours(), run.Provider), Task.Delay(2.Hours(), run.Provider));
                return (afterDelay, Environment.CurrentManagedThreadId);
            },
            10.Hours());

        Assert.Equal((thread, thread), threads);
        Assert.Equal(7.Hours(), run.Elapsed);
    }

    [Fact]
    public void Work_begun_elsewhere_completes_too()
    {
        using var run = VirtualTime.Create("run");
        async Task<string> Work()
        {
            await Task.Delay(1.Seconds(), run.Provider).ConfigureAwait(false);
            return "done";
        }

        var work = Work();
        run.RunFor(2.Seconds());

        Assert.True(SpinWait.SpinUntil(() => work.IsCompleted, 3.Seconds()));
        Assert.Equal("done", work.Result);
    }

    [Fact]
    public void Work_that_takes_longer_than_its_deadline_is_given_up()
    {
        using var run = VirtualTime.Create("run");

        var failure = Assert.Throws<TimeoutException>(() => run.Run(() => Late(run.Provider), 1.Seconds()));

        Assert.Contains("00:00:01", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_awaits_a_reply_outside_is_not_resumed_within_the_turn_of_who_replies()
    {
        using var run = VirtualTime.Create("run");
        var events = new List<string>();
        var replying = run.System.Improvise(actor => actor.On<string>(message =>
        {
            actor.Sender.Tell(message);
            events.Add("turn is over");
        }));
        var listening = run.System.Improvise(actor => actor.On<string>(_ =>
            events.Add(actor.Sender.Equals(run.System.DeadLetters) ? "told by nobody" : $"told by {actor.Sender}")));

        run.Run(
            async () =>
            {
                await replying.Ask<string>("?");
                events.Add("resumed");
                listening.Tell("hello");
                await Task.Delay(1.Seconds(), run.Provider);
                return Done.Instance;
            },
            1.Hours());

        Assert.Equal(["turn is over", "resumed", "told by nobody"], events);
    }

    [Fact]
    public void What_waits_for_the_end_of_the_system_still_hears_of_it()
    {
        using var run = VirtualTime.Create("run");

        var hasTerminated = run.Run(
            async () =>
            {
                await run.System.Terminate();
                await Task.Yield();
                return run.System.WhenTerminated.IsCompletedSuccessfully;
            },
            1.Seconds());

        Assert.True(hasTerminated);
    }

    static async Task<Done> Late(TimeProvider time)
    {
        await Task.Delay(1.Hours(), time);
        return Done.Instance;
    }
}
