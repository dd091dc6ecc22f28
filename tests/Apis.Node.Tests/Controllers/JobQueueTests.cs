using Apis.Domain.Converters;
using Apis.Node.Controllers;

namespace Apis.Node.Tests.Controllers;

public sealed class JobQueueTests
{
    static readonly DeviceCommand Gentle = DeviceCommand.Scram(excludesVoltageReference: true);

    [Fact]
    public void What_came_first_is_done_first()
    {
        var (queue, first, second) = (new JobQueue(), new Job(JobKind.ReadStatus), new Job(JobKind.ReadUnit));
        Assert.True(queue.TryAdd(first) && queue.TryAdd(second));

        Assert.Same(first, queue.TakeNext());
        queue.End();
        Assert.Same(second, queue.TakeNext());
        queue.End();
        Assert.Null(queue.TakeNext());
    }

    [Fact]
    public void The_queue_is_bounded()
    {
        var queue = new JobQueue();

        Assert.All(Enumerable.Range(1, JobQueue.MostWaiting), _ => Assert.True(queue.TryAdd(new Job(JobKind.ReadStatus))));
        Assert.False(queue.TryAdd(new Job(JobKind.ReadStatus)));
    }

    [Fact]
    public void A_stop_cancels_what_runs_and_comes_next()
    {
        var (queue, running) = (new JobQueue(), new Job(JobKind.Command, DeviceCommand.VoltageReference));
        queue.TryAdd(running);
        queue.TakeNext();
        queue.TryAdd(new Job(JobKind.ReadUnit));

        var stop = queue.Stop(DeviceCommand.Wait, "a test");

        Assert.Equal("a test", running.CancelledBecause);
        Assert.True(running.Cancellation.IsCancellationRequested);
        queue.End();
        Assert.Same(stop, queue.TakeNext());
    }

    [Fact]
    public void A_stop_that_runs_is_enough_for_every_other()
    {
        var queue = new JobQueue();
        var running = queue.Stop(Gentle, "first");
        queue.TakeNext();

        Assert.Same(running, queue.Stop(DeviceCommand.Wait, "second"));
        Assert.Null(running.CancelledBecause);
    }

    [Fact]
    public void A_stop_that_waits_becomes_the_stronger_one_and_stays_so()
    {
        var queue = new JobQueue();
        var waiting = queue.Stop(Gentle, "first");

        Assert.Same(waiting, queue.Stop(DeviceCommand.Wait, "second"));
        Assert.Same(waiting, queue.Stop(Gentle, "third"));
        Assert.Equal(DeviceCommand.Wait, waiting.Command);
    }

    [Fact]
    public void Orders_that_a_stop_overtakes_are_taken_out_and_readings_stay()
    {
        var queue = new JobQueue();
        var order = new Job(JobKind.Command, DeviceCommand.VoltageReference);
        var wait = new Job(JobKind.Command, DeviceCommand.Wait);
        queue.TryAdd(order);
        queue.TryAdd(new Job(JobKind.ReadUnit));
        queue.TryAdd(wait);

        Assert.Equal([order], queue.TakeOrders(queue.Stop(Gentle, "a test")));
        Assert.Equal([wait], queue.TakeOrders(queue.Stop(DeviceCommand.Wait, "a test")));
        Assert.True(queue.HasUnitRead);
    }

    [Fact]
    public void Only_so_many_wait_for_one_stop()
    {
        var job = new Job(JobKind.Command, DeviceCommand.Wait);

        Assert.All(Enumerable.Range(1, Job.MostAskers), _ => Assert.True(job.TryAdd(ActorRefs.Nobody)));
        Assert.False(job.TryAdd(ActorRefs.Nobody));
        Assert.True(job.TryAdd(ActorRefs.NoSender));
    }
}
