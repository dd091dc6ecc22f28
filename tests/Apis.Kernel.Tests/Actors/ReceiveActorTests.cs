namespace Apis.Kernel.Tests.Actors;

public class ReceiveActorTests
{
    [Theory]
    [OnEachDispatcher]
    public void The_first_handler_that_fits_takes_the_message(Dispatching on)
    {
        using var test = on.Begin();
        var table = test.Sys.ActorOf(Props.Create(() => new Table()));

        foreach (var message in new object[] { "long enough", "", "word", 12, 3, 'c' })
            test.Send(table, message);

        Assert.Equal(["long", "empty", "text", "even", "number", "any"], test.ReceiveN(6));
    }

    [Fact]
    public void A_message_that_no_handler_takes_is_unhandled()
    {
        using var test = new ActorTestKit();
        test.Sys.EventStream.Subscribe<UnhandledMessage>(test.TestActor);
        var deaf = test.Sys.ActorOf(Props.Create(() => new Picky()));

        test.Send(deaf, 1);
        test.Send(deaf, "refused by its condition");

        Assert.Equal(1, test.ExpectMsg<UnhandledMessage>().Message);
        Assert.Equal("refused by its condition", test.ExpectMsg<UnhandledMessage>().Message);
    }

    [Fact]
    public void Nothing_stands_behind_a_handler_that_takes_any_message()
    {
        using var test = new ActorTestKit();
        test.Sys.EventStream.Subscribe<ActorFailure>(test.TestActor);

        test.Sys.ActorOf(Props.Create(() => new BehindAny()));

        var failure = Assert.IsType<ActorInitializationException>(test.ExpectMsg<ActorFailure>().Cause);
        Assert.Contains("stands last", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [OnEachDispatcher]
    public void Become_takes_effect_from_the_next_message_on(Dispatching on)
    {
        using var test = on.Begin();
        var moody = test.Sys.ActorOf(Props.Create(() => new Moody()));

        foreach (var message in new[] { "?", "become b", "?", "become c", "?" })
            test.Send(moody, message);

        Assert.Equal(["a", "b", "c"], test.ReceiveN(3));
    }

    [Fact]
    public void Stacked_behaviours_lead_back_one_by_one()
    {
        using var test = new ActorTestKit();
        var moody = test.Sys.ActorOf(Props.Create(() => new Moody()));

        foreach (var message in new[] { "stack b", "stack c", "?", "back", "?", "back", "?", "back", "?" })
            test.Send(moody, message);

        Assert.Equal(["c", "b", "a", "a"], test.ReceiveN(4));
    }

    [Fact]
    public void Become_replaces_only_what_is_on_top_of_the_stack()
    {
        using var test = new ActorTestKit();
        var moody = test.Sys.ActorOf(Props.Create(() => new Moody()));

        foreach (var message in new[] { "stack b", "stack c", "become d", "?", "back", "?", "back", "?" })
            test.Send(moody, message);

        Assert.Equal(["d", "b", "a"], test.ReceiveN(3));
    }

    [Fact]
    public void The_behaviour_of_the_constructor_is_never_lost()
    {
        using var test = new ActorTestKit();
        var moody = test.Sys.ActorOf(Props.Create(() => new Moody()));

        foreach (var message in new[] { "become b", "become c", "back", "?" })
            test.Send(moody, message);

        test.ExpectMsg("a");
    }

    [Fact]
    public void A_behaviour_that_cannot_be_set_up_leaves_the_one_before()
    {
        using var test = new ActorTestKit();
        var resuming = new OneForOneStrategy(_ => Directive.Resume);
        var parent = test.Sys.ActorOf(Props.Create(() => new Keeper(), resuming));

        foreach (var message in new[] { "stack b", "stack broken", "?", "back", "?" })
            test.Send(parent, message);

        Assert.Equal(["b", "a"], test.ReceiveN(2));
    }

    sealed class Table : ReceiveActor
    {
        public Table()
        {
            Receive<string>(_ => Sender.Tell("long"), text => text.Length > 10);
            Receive<string>(text => text.Length == 0, _ => Sender.Tell("empty"));
            Receive<string>(_ => Sender.Tell("text"));
            Receive<int>(number =>
            {
                if (number % 2 == 0)
                    Sender.Tell("even");
                return number % 2 == 0;
            });
            Receive<int>(_ => Sender.Tell("number"));
            ReceiveAny(_ => Sender.Tell("any"));
        }
    }

    sealed class Picky : ReceiveActor
    {
        public Picky()
        {
            Receive<string>(_ => Sender.Tell("taken"), text => text.Length == 0);
        }
    }

    sealed class BehindAny : ReceiveActor
    {
        public BehindAny()
        {
            ReceiveAny(_ => Sender.Tell("any"));
            Receive<string>(_ => Sender.Tell("never"));
        }
    }

    sealed class Moody : ReceiveActor
    {
        public Moody() => Mood("a");

        void Mood(string name)
        {
            Receive<string>(text => text == "?", _ => Sender.Tell(name));
            Receive<string>(text => text == "back", _ => UnbecomeStacked());
            Receive<string>(text => text.StartsWith("become ", StringComparison.Ordinal), text => Become(() => Mood(text[^1..])));
            Receive<string>(text => text == "stack broken", _ => BecomeStacked(() => throw new ArgumentException("broken")));
            Receive<string>(text => BecomeStacked(() => Mood(text[^1..])));
        }
    }

    sealed class Keeper : ReceiveActor
    {
        public Keeper()
        {
            var moody = Context.ActorOf<Moody>();
            ReceiveAny(moody.Forward);
        }
    }
}
