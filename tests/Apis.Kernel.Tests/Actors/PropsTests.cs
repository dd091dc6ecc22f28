namespace Apis.Kernel.Tests.Actors;

public class PropsTests
{
    [Theory]
    [OnEachDispatcher]
    public void Arguments_are_evaluated_once_and_not_for_each_incarnation(Dispatching on)
    {
        using var test = on.Begin();
        var evaluations = 0;
        var actor = test.Sys.ActorOf(Props.Create(() => new Named(Next(ref evaluations), "two")));

        actor.Tell(new ArgumentException("restart"), test.Ref);
        test.Send(actor, "who");

        test.ExpectMsg("1 two");
        Assert.Equal(1, evaluations);
    }

    [Fact]
    public void Constants_fields_properties_and_calls_may_be_arguments()
    {
        using var test = new ActorTestKit();
        var holder = new Holder { Field = 7, Property = "seven" };

        test.Send(test.Sys.ActorOf(Props.Create(() => new Named(holder.Field, holder.Property))), "who");
        test.Send(test.Sys.ActorOf(Props.Create(() => new Named(Holder.Eight, string.Concat("ei", "ght")))), "who");
        test.Send(test.Sys.ActorOf(Props.Create(() => new Named(9, "nine"))), "who");

        test.ExpectMsg("7 seven");
        test.ExpectMsg("8 eight");
        test.ExpectMsg("9 nine");
    }

    [Fact]
    public void The_arguments_of_a_constructor_are_enough()
    {
        using var test = new ActorTestKit();

        test.Send(test.Sys.ActorOf(Props.Create<Named>(1, "one")), "who");

        test.ExpectMsg("1 one");
    }

    [Fact]
    public void A_type_with_a_constructor_without_parameters_is_enough()
    {
        using var test = new ActorTestKit();

        test.Send(test.Sys.ActorOf<Nameless>("it"), "who");

        test.ExpectMsg("it");
    }

    [Fact]
    public void Arguments_that_no_constructor_takes_are_named()
    {
        var error = Assert.Throws<ArgumentException>(() => Props.Create<Named>("one", null!));

        Assert.Contains("Named has 0 constructors that take (String, null)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_but_new_is_refused() =>
        Assert.Contains(
            "'new T (args)'",
            Assert.Throws<ArgumentException>(() => Props.Create(() => Make())).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Props_with_something_else_leave_the_first_ones_as_they_were()
    {
        var first = Props.Create<Nameless>();

        var second = first.WithMailbox("small").WithSupervisorStrategy(SupervisorStrategy.StoppingStrategy);

        Assert.Equal((null, null), (first.Mailbox, first.SupervisorStrategy));
        Assert.Equal(("small", SupervisorStrategy.StoppingStrategy), (second.Mailbox, second.SupervisorStrategy));
        Assert.Equal(typeof(Nameless), second.Type);
    }

    static int Next(ref int count) => ++count;

    static Nameless Make() => new();

    sealed class Holder
    {
        public static readonly int Eight = 8;

        public int Field;

        public string Property { get; init; } = "";
    }

    sealed class Named : ReceiveActor
    {
        public Named(int number, string name)
        {
            Receive<string>(_ => Sender.Tell($"{number} {name}"));
            Receive<Exception>(cause => throw cause);
        }
    }

    sealed class Nameless : UntypedActor
    {
        protected override void OnReceive(object message) => Sender.Tell(Self.Path.Name);
    }
}
