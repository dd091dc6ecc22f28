namespace Apis.Kernel.Tests.Virtual;

public class AllocationTests
{
    const int Deliveries = 100_000;
    const int AllowedBytes = 1024;

    [Theory]
    [InlineData(Ordering.FirstInFirstOut)]
    [InlineData(Ordering.Shuffled)]
    public void Delivering_a_message_allocates_nothing(Ordering ordering)
    {
        using var run = VirtualTime.Create("run", new VirtualTimeOptions { Ordering = ordering });
        var left = 0;
        void PlayOn(Improvised actor, object ball)
        {
            if (--left > 0)
                actor.Sender.Tell(ball);
        }

        var one = run.System.Improvise(actor => actor.On<object>(ball => PlayOn(actor, ball)));
        var other = run.System.Improvise(actor => actor.On<object>(ball => PlayOn(actor, ball)));
        long BytesOf(int deliveries)
        {
            left = deliveries;
            one.Tell("ball", other);
            var before = GC.GetAllocatedBytesForCurrentThread();
            run.RunReady();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        BytesOf(1000);

        // The least of three: the runtime may compile what has become hot in the middle of one of them.
        Assert.InRange(Enumerable.Range(0, 3).Min(_ => BytesOf(Deliveries)), 0, AllowedBytes);
        Assert.Equal(0, left);
    }

    [Fact]
    public void A_timer_that_re_arms_itself_allocates_nothing()
    {
        using var run = VirtualTime.Create("run");
        var ticks = 0;
        var actor = run.System.ActorOf(Props.From(() => new Ticker(() => ticks++)));
        actor.Tell("begin");
        run.RunFor(10.Seconds());

        long BytesOfAnHour()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run.RunFor(1.Hours());
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange(Enumerable.Range(0, 3).Min(_ => BytesOfAnHour()), 0, AllowedBytes);
        Assert.Equal(11 + (3 * 3600), ticks);
    }

    sealed class Ticker : ReceiveActor, IWithTimers
    {
        public Ticker(Action onTick)
        {
            Receive<string>(message =>
            {
                onTick();
                Timers.StartSingleTimer("tick", message, TimeSpan.FromSeconds(1));
            });
        }

        public ITimerScheduler Timers { get; set; } = null!;
    }
}
