namespace Apis.Kernel.Tests.Actors;

public class ActorBaseTests
{
    [Fact]
    public void An_actor_is_not_made_with_new()
    {
        using var test = new ActorTestKit();

        var error = Assert.Throws<ActorInitializationException>(() => new Puppet(test.Ref, new Play()));

        Assert.Contains("A Puppet cannot be made with new", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [OnEachDispatcher]
    public void Another_actor_is_not_made_with_new_in_a_turn_either(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();

        var error = test.Get(puppet, it => Record.Exception(() => new Puppet(it.Me, new Play())));

        Assert.IsType<ActorInitializationException>(error);
    }

    [Theory]
    [OnEachDispatcher]
    public void There_is_no_context_outside_of_a_turn(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Get(test.Puppet(), it => it);

        Assert.Throws<NotSupportedException>(() => puppet.Life);
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_knows_itself_its_parent_and_who_told_it(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Puppet("parent");
        var child = test.ChildOf(parent, "child");
        child.Do(it => it.Hears = _ => it.Show((it.Me, it.Life.Self, it.Life.Parent, it.From)));

        test.Send(child, "who");

        test.ExpectMsg((child, child, parent, test.Ref));
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_was_told_by_nobody_has_the_dead_letters_for_a_sender(Dispatching on)
    {
        using var test = on.Begin();

        Assert.Equal(test.Sys.DeadLetters, test.Get(test.Puppet(), it => it.From));
    }

    [Theory]
    [OnEachDispatcher]
    public void Telling_in_a_turn_names_the_actor_and_forwarding_who_told_it(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = message =>
        {
            test.Ref.Tell(message);
            test.Ref.Forward(message);
        });

        test.Send(puppet, "hello");

        test.ExpectMsgFrom<string>(puppet);
        test.ExpectMsgFrom<string>(test.Ref);
    }
}
