namespace Apis.Kernel.Tests.Cells;

public class FamilyTests
{
    [Theory]
    [OnEachDispatcher]
    public void Children_are_found_by_name_and_listed_in_the_order_of_creation(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Puppet();
        var one = test.ChildOf(parent, "one");
        var two = test.ChildOf(parent, "two");

        Assert.Equal([one, two], test.Get(parent, it => it.Life.GetChildren().ToArray()));
        Assert.Equal(two, test.Get(parent, it => it.Life.Child("two")));
        Assert.Equal(ActorRefs.Nobody, test.Get(parent, it => it.Life.Child("three")));
        Assert.Empty(test.Get(one, it => it.Life.GetChildren()));
    }

    [Theory]
    [OnEachDispatcher]
    public void The_name_of_a_child_is_free_when_its_parent_hears_of_its_end(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Puppet();
        var first = test.ChildOf(parent, "child");
        parent.Do(it =>
        {
            it.Hears = _ => it.Show(it.Life.ActorOf(Puppet.With(test.Ref), "child"));
            it.Life.Watch(first);
            it.Life.Stop(first);
        });

        var second = test.ExpectMsg<IActorRef>();

        Assert.NotEqual(first, second);
        Assert.Equal(first.Path, second.Path);
        test.Settle(second);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_stopping_actor_has_no_more_children(Dispatching on)
    {
        using var test = on.Begin();
        var refusal = new TaskCompletionSource<Exception?>();
        var parent = test.Puppet(play: new Play
        {
            PostStop = it => refusal.SetResult(Record.Exception(() => it.Life.ActorOf(Puppet.With(test.Ref)))),
        });

        test.Sys.Stop(parent);

        Assert.IsType<InvalidOperationException>(test.Await(refusal.Task));
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_that_waits_for_its_children_to_stop_has_no_more_either(Dispatching on)
    {
        using var test = on.Begin();
        var parent = (LocalActorRef)test.Puppet();
        var refusal = new TaskCompletionSource<Exception?>();
        test.ChildOf(parent, "child", new Play
        {
            PostStop = _ => refusal.SetResult(Record.Exception(() => parent.Cell.ActorOf(Puppet.With(test.Ref)))),
        });

        test.Sys.Stop(parent);

        Assert.IsType<InvalidOperationException>(test.Await(refusal.Task));
    }
}
