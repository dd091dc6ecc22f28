using Apis.Kernel.Dispatch;
using Apis.Kernel.Signals;
using FsCheck;
using FsCheck.Fluent;

namespace Apis.Kernel.Tests.Dispatch;

public class MailboxTests
{
    const int Cases = 300;
    const int ManyFullArrays = (3 * 1024) + 77;

    [Fact]
    public void More_messages_than_several_arrays_hold_keep_their_order()
    {
        var mailbox = new Mailbox(isShared: true, Mailbox.Unbounded);
        foreach (var number in Enumerable.Range(0, ManyFullArrays))
            mailbox.Post(number, ActorRefs.Nobody);

        Assert.Equal(ManyFullArrays, mailbox.Count);
        Assert.Equal(Enumerable.Range(0, ManyFullArrays), Take(mailbox, int.MaxValue));
    }

    [Fact]
    public void Only_the_first_message_makes_it_run_and_none_while_it_is_suspended()
    {
        var mailbox = new Mailbox(isShared: false, Mailbox.Unbounded);
        var batch = default(Batch);

        Assert.Equal(PostOutcome.QueuedAndMustRun, mailbox.Post(1, ActorRefs.Nobody));
        Assert.Equal(PostOutcome.Queued, mailbox.Post(2, ActorRefs.Nobody));
        mailbox.SetSuspended(true);
        Assert.False(mailbox.EndTurn(ref batch));
        Assert.Equal(PostOutcome.Queued, mailbox.Post(3, ActorRefs.Nobody));
        Assert.Equal(PostOutcome.QueuedAndMustRun, mailbox.Post(new Suspend()));
        mailbox.TakeSignals();
        mailbox.SetSuspended(false);
        Assert.True(mailbox.EndTurn(ref batch));
    }

    [Fact]
    public void Signals_go_first_and_keep_their_order()
    {
        var mailbox = new Mailbox(isShared: false, Mailbox.Unbounded);
        var (first, second, batch) = (new Suspend(), new Resume(), default(Batch));
        mailbox.Post("message", ActorRefs.Nobody);
        mailbox.Post(first);
        mailbox.Post(second);

        Assert.False(mailbox.TryTake(ref batch));
        Assert.Same(first, mailbox.TakeSignals());
        Assert.Same(second, first.Next);
        Assert.True(mailbox.TryTake(ref batch));
    }

    [Fact]
    public void A_bounded_one_counts_what_its_actor_has_taken_and_not_handled()
    {
        var mailbox = new Mailbox(isShared: false, capacity: 2);
        var batch = default(Batch);
        mailbox.Post(1, ActorRefs.Nobody);
        mailbox.Post(2, ActorRefs.Nobody);
        mailbox.TryTake(ref batch);

        Assert.Equal(PostOutcome.Full, mailbox.Post(3, ActorRefs.Nobody));
        batch.TakeNext();
        mailbox.NoteBatch(batch.Count);
        Assert.Equal(PostOutcome.Queued, mailbox.Post(3, ActorRefs.Nobody));
        Assert.Equal(PostOutcome.Full, mailbox.Post(4, ActorRefs.Nobody));
    }

    [Fact]
    public void Closing_gives_back_what_was_not_taken_and_refuses_the_rest()
    {
        var mailbox = new Mailbox(isShared: true, Mailbox.Unbounded);
        foreach (var number in Enumerable.Range(0, ManyFullArrays))
            mailbox.Post(number, ActorRefs.Nobody);
        var signal = new Suspend();
        mailbox.Post(signal);

        var (messages, signals) = mailbox.Close();

        Assert.Equal(Enumerable.Range(0, ManyFullArrays).Cast<object>(), messages.Select(envelope => envelope.Message));
        Assert.Same(signal, signals);
        Assert.True(mailbox.IsClosed);
        Assert.Equal(
            (PostOutcome.Closed, PostOutcome.Closed),
            (mailbox.Post("late", ActorRefs.Nobody), mailbox.Post(new Suspend())));
    }

    [Fact]
    public void It_behaves_as_a_queue()
    {
        // Positive: post so many. Negative: take so many. Zero: put two in front of what is being taken, as an unstash does.
        var steps = Gen.Choose(-2_000, 2_000).Select(step => step is > -200 and < 200 ? 0 : step).ListOf();

        Prop.ForAll(steps.ToArbitrary(), Matches).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(Cases));
    }

    static bool Matches(IEnumerable<int> steps)
    {
        var mailbox = new Mailbox(isShared: false, Mailbox.Unbounded);
        var model = new LinkedList<int>();
        var (batch, posted) = (default(Batch), 0);
        foreach (var step in steps)
        {
            for (var i = 0; i < step; i++)
            {
                mailbox.Post(posted, ActorRefs.Nobody);
                model.AddLast(posted++);
            }

            for (var i = 0; i > step && (batch.Count > 0 || mailbox.TryTake(ref batch)); i--)
            {
                if (model.First?.Value is not { } expected || !expected.Equals(batch.TakeNext().Message))
                    return false;
                model.RemoveFirst();
            }

            if (step == 0)
            {
                batch.PutInFront([new Envelope(-2, ActorRefs.Nobody), new Envelope(-1, ActorRefs.Nobody)]);
                model.AddFirst(-1);
                model.AddFirst(-2);
            }
        }

        var left = batch.Left.ToArray().Concat(mailbox.Close().Messages).Select(envelope => (int)envelope.Message);
        return model.SequenceEqual(left);
    }

    static List<int> Take(Mailbox mailbox, int count)
    {
        var (taken, batch) = (new List<int>(), default(Batch));
        while (taken.Count < count && (batch.Count > 0 || mailbox.TryTake(ref batch)))
            taken.Add((int)batch.TakeNext().Message);
        return taken;
    }
}
