using Apis.Cluster.Local;
using Apis.Cluster.Tests.Contracts;

namespace Apis.Cluster.Tests.Local;

/// <summary>The gate of the local cluster under several threads, with and without a delay on the way.</summary>
public sealed class ManyThreadsTests : IDisposable
{
    readonly ActorTestKit _kit = ActorTestKit.OnThreads();
    readonly LocalCluster _cluster;
    readonly ICluster[] _seats;

    public ManyThreadsTests()
    {
        _cluster = new LocalCluster(_kit.Time, new Random(1), new LocalClusterOptions { Patience = TimeSpan.FromSeconds(20) });
        _seats = [.. Enumerable.Range(1, 4).Select(number => _cluster.Seat($"E{number:000}"))];
        foreach (var seat in _seats)
            Assert.True(_kit.Await(seat.Membership.Join()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Each_sender_is_heard_in_order_while_the_delay_changes_under_way(int delayMs)
    {
        const int Many = 2_000;
        _seats[0].Bus.Serve("all", _kit.TestActor);
        _cluster.Network.RandomDelay = TimeSpan.FromMilliseconds(delayMs);

        Parallel.For(1, _seats.Length, number =>
        {
            for (var i = 0; i < Many; i++)
                _seats[number].Bus.Tell("E001", "all", (number, i), ActorRefs.NoSender);
        });
        _cluster.Network.RandomDelay = TimeSpan.Zero;

        var received = _kit.ReceiveN(Many * 3, TimeSpan.FromSeconds(20))
            .Cast<(int Number, int I)>()
            .ToLookup(message => message.Number, message => message.I);
        for (var number = 1; number < _seats.Length; number++)
            Assert.Equal(Enumerable.Range(0, Many), received[number]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_many_that_change_one_entry_none_overwrites_another(int delayMs)
    {
        const int Each = 40;
        _cluster.Network.RandomDelay = TimeSpan.FromMilliseconds(delayMs);
        foreach (var seat in _seats)
            _kit.Send(_kit.Sys.ActorOf(Props.Create(() => new Adder(seat.State, "count"))), Each);

        for (var i = 0; i < _seats.Length; i++)
            _kit.ExpectMsg<Done>(TimeSpan.FromSeconds(20));

        Assert.Equal($"{Each * _seats.Length}", _kit.Await(_seats[0].State.Read("count"))?.Value);
    }

    public void Dispose()
    {
        _cluster.Dispose();
        _kit.Dispose();
    }
}
