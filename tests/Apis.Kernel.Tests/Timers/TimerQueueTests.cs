using FsCheck;
using FsCheck.Fluent;

namespace Apis.Kernel.Tests.Timers;

public class TimerQueueTests
{
    const int Items = 12;
    const int Cases = 1_000;

    enum Deed
    {
        Arm,
        Disarm,
        TakeDue,
    }

    [Fact]
    public void What_is_due_comes_soonest_first_and_at_the_same_time_who_was_armed_first()
    {
        var (queue, late, first, second) = (new TimerQueue(), new Bell(), new Bell(), new Bell());
        queue.Arm(late, 20);
        queue.Arm(first, 10);
        queue.Arm(second, 10);

        Assert.Equal(10, queue.NextTicks);
        Assert.Null(queue.TakeDue(9));
        Assert.Equal([first, second, late, null], Enumerable.Range(0, 4).Select(_ => queue.TakeDue(20)));
        Assert.Null(queue.NextTicks);
    }

    [Fact]
    public void What_repeats_stays_at_its_next_time()
    {
        var (queue, bell) = (new TimerQueue(), new Bell(periodTicks: 5));
        queue.Arm(bell, 10);

        Assert.Same(bell, queue.TakeDue(12));
        Assert.Equal(15, queue.NextTicks);

        queue.Disarm(bell);
        Assert.Equal(0, queue.Count);
    }

    [Fact]
    public void Arming_anew_moves_an_item_and_disarming_twice_is_disarming_once()
    {
        var (queue, bell) = (new TimerQueue(), new Bell());
        queue.Arm(bell, 10);
        queue.Arm(bell, 30);

        Assert.Equal((1, 30L), (queue.Count, queue.NextTicks));

        queue.Disarm(bell);
        queue.Disarm(bell);
        Assert.Null(queue.TakeDue(100));
    }

    [Fact]
    public void It_behaves_as_a_sorted_list()
    {
        var steps =
            from deed in Gen.Elements(Deed.Arm, Deed.Arm, Deed.Disarm, Deed.TakeDue)
            from item in Gen.Choose(0, Items - 1)
            from time in Gen.Choose(0, 50)
            select (deed, item, time);

        Prop.ForAll(steps.ListOf().ToArbitrary(), Matches).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(Cases));
    }

    static bool Matches(IEnumerable<(Deed Deed, int Item, int Time)> steps)
    {
        var queue = new TimerQueue();
        var model = new List<(long Due, int Order, Bell Bell)>();
        var bells = Enumerable.Range(0, Items).Select(i => new Bell(periodTicks: i % 3 == 0 ? 7 : 0)).ToArray();
        var order = 0;
        return steps.All(step =>
            Apply(step) && queue.Count == model.Count && queue.NextTicks == model.Min(entry => (long?)entry.Due));

        bool Apply((Deed Deed, int Item, int Time) step)
        {
            switch (step.Deed)
            {
                case Deed.Arm:
                    queue.Arm(bells[step.Item], step.Time);
                    model.RemoveAll(entry => entry.Bell == bells[step.Item]);
                    model.Add((step.Time, order++, bells[step.Item]));
                    return true;
                case Deed.Disarm:
                    queue.Disarm(bells[step.Item]);
                    model.RemoveAll(entry => entry.Bell == bells[step.Item]);
                    return true;
                default:
                    return queue.TakeDue(step.Time) == TakeFromModel(step.Time);
            }
        }

        Bell? TakeFromModel(long now)
        {
            var next = model.OrderBy(entry => (entry.Due, entry.Order)).FirstOrDefault();
            if (model.Count == 0 || next.Due > now)
                return null;

            model.Remove(next);
            if (next.Bell.PeriodTicks > 0)
                model.Add((next.Due + next.Bell.PeriodTicks, order++, next.Bell));
            return next.Bell;
        }
    }
}
