using Apis.Cluster.Buses;
using Apis.Cluster.Local;

namespace Apis.Cluster.Tests.Local;

public sealed class LocalNetworkTests : IDisposable
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    readonly LocalStreet _street = new();

    LocalNetwork Network => _street.Network;

    [Fact]
    public void While_the_network_is_still_a_message_is_in_the_mailbox_at_once()
    {
        _street.Tell("E001", "E002", "hello");

        _street.ProbeOf("E002").ExpectMsg("hello", TimeSpan.Zero);
    }

    [Fact]
    public void A_message_takes_the_delay_and_its_answer_as_well()
    {
        Network.Delay = Second;
        _street.Tell("E001", "E002", "hello");

        _street.ProbeOf("E002").ExpectNoMsg(Second * 0.99);
        _street.ProbeOf("E002").ExpectMsg("hello", Second * 0.02);
        _street.ProbeOf("E002").Reply("good day");
        _street.ProbeOf("E001").ExpectNoMsg(Second * 0.99);
        _street.ProbeOf("E001").ExpectMsg("good day", Second * 0.02);
    }

    [Fact]
    public void What_a_unit_tells_itself_takes_no_time_and_is_never_lost()
    {
        (Network.Delay, Network.LossProbability) = (Second, 1);

        _street.Tell("E001", "E001", "hello");

        _street.ProbeOf("E001").ExpectMsg("hello", TimeSpan.Zero);
    }

    [Fact]
    public void Asking_takes_the_way_there_and_back()
    {
        Network.Delay = Second;
        var asked = _street["E001"].Bus.Ask("E002", LocalStreet.Service, "hello", Second * 10);
        var nobody = _street["E001"].Bus.Ask("E002", "nothing", "hello", Second * 10);
        _street.ProbeOf("E002").ExpectMsg("hello");
        _street.ProbeOf("E002").Reply("good day");

        _street.Kit.Pass(Second * 0.99);
        Assert.False(asked.IsCompleted || nobody.IsCompleted);
        _street.Kit.Pass(Second * 0.02);

        Assert.Equal(BusReply.Of("good day"), _street.Kit.Await(asked, TimeSpan.Zero));
        Assert.Equal(BusReply.Nobody, _street.Kit.Await(nobody, TimeSpan.Zero));
    }

    [Fact]
    public void Random_delays_differ_and_keep_the_order_of_each_sender_to_each_receiver()
    {
        const int Many = 500;
        Network.RandomDelay = Second;
        for (var i = 0; i < Many; i++)
        {
            _street.Tell("E001", "E003", ("E001", i));
            _street.Tell("E002", "E003", ("E002", i));
            _street.Kit.Pass(TimeSpan.FromMilliseconds(1));
        }

        var received = _street.ProbeOf("E003").ReceiveN(Many * 2, Second * 10).Cast<(string From, int Number)>().ToList();

        foreach (var from in new[] { "E001", "E002" })
            Assert.Equal(Enumerable.Range(0, Many), received.Where(r => r.From == from).Select(r => r.Number));
        Assert.NotEqual(received.OrderBy(r => r.Number).ThenBy(r => r.From, StringComparer.Ordinal), received);
    }

    [Fact]
    public void Order_is_kept_when_the_delay_ends()
    {
        Network.Delay = Second;
        _street.Tell("E001", "E002", 1);
        Network.Delay = TimeSpan.Zero;
        _street.Tell("E001", "E002", 2);

        Assert.Equal([1, 2], _street.ProbeOf("E002").ReceiveN(2));
    }

    [Fact]
    public void As_many_messages_are_lost_as_the_probability_says()
    {
        const int Many = 10_000;
        Network.LossProbability = 0.3;
        for (var i = 0; i < Many; i++)
            _street.Tell("E001", "E002", i);
        Network.LossProbability = 0;
        _street.Tell("E001", "E002", Many);

        var received = 1;
        while (_street.ProbeOf("E002").ExpectMsg<int>() != Many)
            received++;

        Assert.InRange(received, Many * 0.68, Many * 0.72);
    }

    [Fact]
    public void A_message_arrives_twice_only_where_duplication_was_asked_for()
    {
        Network.DuplicationProbability = 1;
        _street.Tell("E001", "E002", "hello");
        Network.DuplicationProbability = 0;
        _street.Tell("E001", "E002", "bye");

        Assert.Equal(["hello", "hello", "bye"], _street.ProbeOf("E002").ReceiveN(3));
        _street.ProbeOf("E002").ExpectNoMsg();
    }

    [Fact]
    public void An_answer_that_arrives_twice_is_one_answer()
    {
        (Network.DuplicationProbability, Network.Delay) = (1, Second);

        var asked = _street["E001"].Bus.Ask("E002", LocalStreet.Service, "hello", Second * 10);
        _street.ProbeOf("E002").ExpectMsg("hello");
        _street.ProbeOf("E002").Reply(1);
        _street.ProbeOf("E002").ExpectMsg("hello");
        _street.ProbeOf("E002").Reply(2);

        Assert.Equal(BusReply.Of(1), _street.Kit.Await(asked));
    }

    [Fact]
    public void In_a_partition_units_hear_only_those_of_their_group_and_who_is_in_none_those_in_none()
    {
        using var street = new LocalStreet(units: 6);
        street.Network.Partition(["E001", "E002"], ["E003", "E004"]);

        foreach (var from in new[] { "E001", "E003", "E005" })
            street[from].Bus.Publish("all", from, ActorRefs.NoSender);

        foreach (var (unit, heard) in new[] { ("E001", "E001"), ("E002", "E001"), ("E004", "E003"), ("E006", "E005") })
        {
            street.ProbeOf(unit).ExpectMsg(heard);
            street.ProbeOf(unit).ExpectNoMsg();
        }
    }

    [Fact]
    public void Across_a_partition_nobody_answers_until_it_is_over()
    {
        Network.Partition(["E001"]);
        Assert.Equal(BusReply.NoAnswer, Asked("E001", "E002"));

        Network.Unite();
        _street.Tell("E001", "E002", "hello");

        _street.ProbeOf("E002").ExpectMsg("hello");
    }

    [Fact]
    public void What_is_in_flight_when_a_way_is_cut_is_lost()
    {
        Network.Delay = Second;
        _street.Tell("E001", "E002", "hello");
        _street.Kit.Pass(Second / 2);
        Network.Cut("E001", "E002");
        _street.Kit.Pass(Second);
        Network.Mend("E001", "E002");

        _street.ProbeOf("E002").ExpectNoMsg();
    }

    [Fact]
    public void A_way_can_be_cut_in_one_direction_only()
    {
        Network.Cut("E001", "E002");
        _street.Tell("E001", "E002", "there");
        _street.Tell("E002", "E001", "back");

        _street.ProbeOf("E001").ExpectMsg("back");
        _street.ProbeOf("E002").ExpectNoMsg();

        Network.Mend("E001", "E002");
        _street.Tell("E001", "E002", "there again");
        _street.ProbeOf("E002").ExpectMsg("there again");
    }

    [Fact]
    public void An_answer_does_not_come_back_over_a_way_that_is_cut()
    {
        Network.Cut("E002", "E001");
        var asked = _street["E001"].Bus.Ask("E002", LocalStreet.Service, "hello", Second);
        _street.ProbeOf("E002").ExpectMsg("hello");
        _street.ProbeOf("E002").Reply("good day");

        Assert.Equal(BusReply.NoAnswer, _street.Kit.Await(asked));
    }

    [Fact]
    public void What_comes_on_top_of_the_most_messages_in_flight_is_lost()
    {
        using var street = new LocalStreet(options: new LocalClusterOptions { MostMessagesInFlight = 10 });
        street.Network.Delay = Second;
        for (var i = 0; i < 20; i++)
            street.Tell("E001", "E002", i);

        Assert.Equal(Enumerable.Range(0, 10).Cast<object>(), street.ProbeOf("E002").ReceiveN(10));
        street.ProbeOf("E002").ExpectNoMsg();
    }

    [Fact]
    public void Nothing_leaves_a_crashed_unit_or_arrives_at_it()
    {
        Network.Delay = Second;
        _street.Tell("E001", "E002", "before");
        _street.Tell("E002", "E003", "before");
        _street.Cluster.Crash("E002");
        _street.Tell("E001", "E002", "after");
        _street.Tell("E002", "E003", "after");

        _street.ProbeOf("E002").ExpectNoMsg();
        _street.ProbeOf("E003").ExpectNoMsg();
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_probability_lies_between_0_and_1(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Network.LossProbability = value);
        Assert.Throws<ArgumentOutOfRangeException>(() => Network.DuplicationProbability = value);
    }

    [Fact]
    public void A_delay_is_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Network.Delay = -Second);
        Assert.Throws<ArgumentOutOfRangeException>(() => Network.RandomDelay = -Second);
    }

    public void Dispose() => _street.Dispose();

    BusReply Asked(string from, string to) =>
        _street.Kit.Await(_street[from].Bus.Ask(to, LocalStreet.Service, "hello", Second), Second * 2);
}
