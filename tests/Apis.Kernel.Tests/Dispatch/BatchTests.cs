using Apis.Kernel.Dispatch;

namespace Apis.Kernel.Tests.Dispatch;

public class BatchTests
{
    [Fact]
    public void It_gives_its_messages_in_order_and_forgets_them()
    {
        Envelope[] items = [Of(1), Of(2), default];
        var batch = default(Batch);
        batch.Exchange(items, 2);

        Assert.Equal((Of(1), 1), (batch.TakeNext(), batch.Count));
        Assert.Equal([Of(2)], batch.Left.ToArray());
        Assert.Equal((Of(2), 0), (batch.TakeNext(), batch.Count));
        Assert.All(items, item => Assert.Null(item.Message));
    }

    [Fact]
    public void What_is_put_in_front_goes_before_what_is_left()
    {
        var batch = default(Batch);
        batch.Exchange([Of(1), Of(2)], 2);
        batch.TakeNext();

        batch.PutInFront([Of(8), Of(9)]);

        Assert.Equal([Of(8), Of(9), Of(2)], batch.Left.ToArray());
    }

    [Fact]
    public void An_empty_one_has_nothing_left_and_gives_an_empty_array_in_exchange()
    {
        var batch = default(Batch);

        Assert.Equal((0, 0), (batch.Count, batch.Left.Length));
        Assert.Empty(batch.Exchange([], 0));
    }

    static Envelope Of(object message) => new(message, ActorRefs.Nobody);
}
