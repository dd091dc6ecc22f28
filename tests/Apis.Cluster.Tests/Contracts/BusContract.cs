using Apis.Cluster.Buses;

namespace Apis.Cluster.Tests.Contracts;

public abstract class BusContract : IDisposable
{
    const string Service = "controller";

    /// <summary>Much longer than an answer takes on threads.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    static readonly TimeSpan Impatience = TimeSpan.FromMilliseconds(200);

    readonly ClusterUnderTest _cluster;
    readonly ICluster _first;
    readonly ICluster _second;
    readonly TestProbe _server;
    readonly TestProbe _client;

    protected BusContract(ClusterUnderTest cluster)
    {
        _cluster = cluster;
        _first = cluster.Joined("E001");
        _second = cluster.Joined("E002");
        _server = cluster.Kit.CreateTestProbe();
        _client = cluster.Kit.CreateTestProbe();
        cluster.Kit.AwaitCondition(() => _first.Membership.UnitIds.Count == 2);
    }

    [Fact]
    public void What_is_told_to_a_service_arrives_and_its_answer_comes_back()
    {
        _second.Bus.Serve(Service, _server.Ref);

        _first.Bus.Tell("E002", Service, "hello", _client.Ref);

        _server.ExpectMsg("hello");
        _server.Reply("good day");
        _client.ExpectMsg("good day");
        _client.Reply("bye");
        _server.ExpectMsg("bye");
    }

    [Fact]
    public void What_no_actor_has_told_arrives_as_well()
    {
        _second.Bus.Serve(Service, _server.Ref);

        _first.Bus.Tell("E002", Service, "hello", ActorRefs.NoSender);

        _server.ExpectMsg("hello");
    }

    [Fact]
    public void One_asker_looks_the_same_in_all_its_messages()
    {
        _second.Bus.Serve(Service, _server.Ref);
        var senders = new List<IActorRef>();
        foreach (var sender in new[] { _client.Ref, _client.Ref, _server.Ref })
        {
            _first.Bus.Tell("E002", Service, "hello", sender);
            _server.ExpectMsg("hello");
            senders.Add(_server.LastSender);
        }

        Assert.Equal(senders[0], senders[1]);
        Assert.NotEqual(senders[0], senders[2]);
        Assert.Equal(2, senders.ToHashSet().Count);
    }

    [Fact]
    public void What_is_told_to_nobody_is_lost()
    {
        _second.Bus.Serve(Service, _server.Ref);

        _first.Bus.Tell("E007", Service, "hello", _client.Ref);
        _first.Bus.Tell("E002", "another", "hello", _client.Ref);

        _server.ExpectNoMsg();
    }

    [Fact]
    public void Who_asks_gets_the_answer()
    {
        _second.Bus.Serve(Service, Echo());

        Assert.Equal(BusReply.Of("again: hello"), _cluster.Await(_first.Bus.Ask("E002", Service, "hello", Patience)));
    }

    [Fact]
    public void A_unit_can_ask_itself()
    {
        _first.Bus.Serve(Service, Echo());

        Assert.Equal(BusReply.Of("again: hello"), _cluster.Await(_first.Bus.Ask("E001", Service, "hello", Patience)));
        Assert.Equal(BusReply.Nobody, _cluster.Await(_first.Bus.Ask("E001", "another", "hello", Patience)));
    }

    [Fact]
    public void An_actor_can_ask_while_it_handles_a_message()
    {
        _second.Bus.Serve(Service, Echo());
        var asker = _cluster.Kit.Sys.ActorOf(Props.Create(() => new Asker(_first.Bus, "E002", Service)));

        _client.Send(asker, "one");
        _client.Send(asker, "two");

        _client.ExpectMsg("1. again: one");
        _client.ExpectMsg("2. again: two");
    }

    [Fact]
    public void Who_asks_a_unit_that_is_not_in_hears_that_nobody_is_there()
    {
        _cluster.Seat("E003").Bus.Serve(Service, _server.Ref);

        Assert.Equal(BusReply.Nobody, _cluster.Await(_first.Bus.Ask("E003", Service, "hello", Patience)));
        Assert.Equal(BusReply.Nobody, _cluster.Await(_first.Bus.Ask("E007", Service, "hello", Patience)));
        _server.ExpectNoMsg();
    }

    [Fact]
    public void Who_asks_for_what_a_unit_does_not_serve_hears_that_nobody_is_there()
    {
        Assert.Equal(BusReply.Nobody, _cluster.Await(_first.Bus.Ask("E002", Service, "hello", Patience)));
        _second.Bus.Serve(Service, Echo());
        _second.Bus.Withdraw(Service);

        Assert.Equal(BusReply.Nobody, _cluster.Await(_first.Bus.Ask("E002", Service, "hello", Patience)));
    }

    [Fact]
    public void Who_asks_a_unit_that_has_left_hears_that_nobody_is_there()
    {
        _second.Bus.Serve(Service, Echo());
        _cluster.Await(_second.Membership.Leave());

        Assert.Equal(BusReply.Nobody, _cluster.Await(_first.Bus.Ask("E002", Service, "hello", Patience)));
    }

    [Fact]
    public void Who_asks_somebody_silent_hears_when_the_time_is_up_and_no_later_answer()
    {
        _second.Bus.Serve(Service, _server.Ref);

        Assert.Equal(BusReply.NoAnswer, _cluster.Await(_first.Bus.Ask("E002", Service, "hello", Impatience)));
        _server.ExpectMsg("hello");
        _server.Reply("too late");
    }

    [Fact]
    public void Who_asks_a_unit_that_has_crashed_gets_no_answer_and_later_hears_that_nobody_is_there()
    {
        _second.Bus.Serve(Service, Echo());
        _cluster.Crash("E002");

        Assert.Equal(BusReply.NoAnswer, _cluster.Await(_first.Bus.Ask("E002", Service, "hello", _cluster.TimeToLive / 50)));
        _cluster.PassTimeToLive();

        Assert.Equal(BusReply.Nobody, _cluster.Await(_first.Bus.Ask("E002", Service, "hello", Patience)));
    }

    [Fact]
    public void Messages_arrive_in_the_order_in_which_they_were_told()
    {
        const int Many = 1_000;
        _second.Bus.Serve(Service, _server.Ref);

        for (var i = 0; i < Many; i++)
            _first.Bus.Tell("E002", Service, i, _client.Ref);

        Assert.Equal(Enumerable.Range(0, Many).Cast<object>(), _server.ReceiveN(Many));
    }

    [Fact]
    public void What_is_published_reaches_all_subscribers_of_the_topic_the_publishers_own_included()
    {
        var others = _cluster.Kit.CreateTestProbe();
        _first.Bus.Subscribe("requests", _client.Ref);
        _second.Bus.Subscribe("requests", _server.Ref);
        _second.Bus.Subscribe("resets", others.Ref);

        _first.Bus.Publish("requests", "who has energy?", _client.Ref);

        _client.ExpectMsg("who has energy?");
        _server.ExpectMsg("who has energy?");
        _server.Reply("I have");
        _client.ExpectMsg("I have");
        others.ExpectNoMsg();
    }

    [Fact]
    public void Who_subscribes_twice_hears_once_and_who_unsubscribes_nothing()
    {
        _second.Bus.Subscribe("requests", _server.Ref);
        _second.Bus.Subscribe("requests", _server.Ref);
        _first.Bus.Publish("requests", 1, _client.Ref);
        _server.ExpectMsg(1);

        _second.Bus.Unsubscribe("requests", _server.Ref);
        _second.Bus.Unsubscribe("never", _server.Ref);
        _first.Bus.Publish("requests", 2, _client.Ref);

        _server.ExpectNoMsg();
    }

    [Fact]
    public void Units_hear_each_other_while_the_coordinator_is_out_of_reach()
    {
        _second.Bus.Serve(Service, Echo());
        _cluster.CutFromCoordinator("E001");
        _cluster.CutFromCoordinator("E002");

        Assert.Equal(BusReply.Of("again: hello"), _cluster.Await(_first.Bus.Ask("E002", Service, "hello", Patience)));
    }

    public void Dispose()
    {
        _cluster.Dispose();
        GC.SuppressFinalize(this);
    }

    IActorRef Echo() => _cluster.Kit.Sys.ActorOf(Props.Create(() => new EchoActor()));
}
