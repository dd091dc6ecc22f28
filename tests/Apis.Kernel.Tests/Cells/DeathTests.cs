namespace Apis.Kernel.Tests.Cells;

public class DeathTests
{
    static readonly Play Telling = new() { TellsMoments = true };

    [Theory]
    [OnEachDispatcher]
    public void Children_stop_before_their_parent(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Watch(test.Puppet("parent", new Play { PostStop = it => it.Show(new Moment("parent", "PostStop")) }));
        var child = test.ChildOf(parent, "child", new Play { PostStop = it => it.Show(new Moment("child", "PostStop")) });
        test.ChildOf(child, "grandchild", new Play { PostStop = it => it.Show(new Moment("grandchild", "PostStop")) });

        test.Sys.Stop(parent);

        test.ExpectMoments(("grandchild", "PostStop"), ("child", "PostStop"), ("parent", "PostStop"));
        test.ExpectTerminated(parent);
    }

    [Theory]
    [OnEachDispatcher]
    public void The_message_in_which_an_actor_stops_itself_is_its_last(Dispatching on)
    {
        using var test = on.Begin();
        var letters = test.CreateTestProbe();
        test.Sys.EventStream.Subscribe<DeadLetter>(letters.Ref);
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = message =>
        {
            it.Show(message);
            if (message is 3)
                it.Life.Stop(it.Me);
            it.Show("to its end");
        });

        foreach (var number in Enumerable.Range(1, 6))
            test.Send(puppet, number);

        Assert.Equal([1, "to its end", 2, "to its end", 3, "to its end"], test.ReceiveN(6));
        var left = letters.ReceiveN(3).Cast<DeadLetter>().ToArray();
        Assert.Equal([4, 5, 6], left.Select(letter => letter.Message));
        Assert.All(left, letter => Assert.Equal((test.Ref, puppet), (letter.Sender, letter.Recipient)));
    }

    [Theory]
    [OnEachDispatcher]
    public void Stopping_twice_is_stopping_once(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Watch(test.Puppet("it", Telling));

        test.Sys.Stop(puppet);
        test.Sys.Stop(puppet);

        test.ExpectMoments(("it", "PreStart"), ("it", "PostStop"));
        test.ExpectTerminated(puppet);
        test.Sys.Stop(puppet);
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void Stopping_in_the_middle_of_a_restart_ends_it_without_a_new_incarnation(Dispatching on)
    {
        using var test = on.Begin();
        var parent = ActorRefs.Nobody;
        parent = test.Watch(test.Puppet("parent", Telling));
        test.ChildOf(parent, "child", new Play { PostStop = _ => test.Sys.Stop(parent) });
        test.ExpectMoments(("parent", "PreStart"));

        parent.Fail();

        test.ExpectMoments(("parent", "PreRestart"), ("parent", "PostStop"));
        test.ExpectTerminated(parent);
    }

    [Theory]
    [OnEachDispatcher]
    public void What_is_told_to_the_dead_is_a_dead_letter_with_sender_and_recipient(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Watch(test.Puppet());
        test.Sys.Stop(puppet);
        test.ExpectTerminated(puppet);
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);

        test.Send(puppet, "too late");

        var letter = test.ExpectMsg<DeadLetter>();
        Assert.Equal(("too late", test.Ref, puppet), (letter.Message, letter.Sender, letter.Recipient));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_second_pill_and_the_news_of_children_are_no_dead_letters(Dispatching on)
    {
        using var test = on.Begin();
        var letters = test.CreateTestProbe();
        test.Sys.EventStream.Subscribe<DeadLetter>(letters.Ref);
        var parent = test.Watch(test.Puppet());
        foreach (var name in new[] { "one", "two", "three" })
            parent.Do(it => it.Life.Watch(it.Life.ActorOf(Puppet.With(test.Ref), name)));

        test.Send(parent, PoisonPill.Instance);
        test.Send(parent, PoisonPill.Instance);

        test.ExpectTerminated(parent);
        letters.ExpectNoMsg();
    }
}
