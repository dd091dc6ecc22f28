using Apis.Emulation.Clocks;
using Apis.Web.Emulator.Streaming;

namespace Apis.Web.Tests.Emulator.Streaming;

public class ListenerTests
{
    static readonly EventMessage Older = Message(1);
    static readonly EventMessage Newer = Message(2);

    [Fact]
    public async Task Who_is_slow_finds_only_the_newest_and_no_comment_in_its_place()
    {
        var listener = new Listener();
        listener.Offer(Older);
        listener.Offer(Newer);
        listener.OfferComment();
        listener.End();

        Assert.Equal([Newer.Bytes], await All(listener));
    }

    [Fact]
    public async Task Who_has_read_all_gets_the_comment()
    {
        var listener = new Listener();
        listener.OfferComment();
        listener.End();

        Assert.Equal([EventMessage.Comment], await All(listener));
    }

    [Fact]
    public async Task Nobody_is_told_what_he_knows()
    {
        var listener = new Listener();
        listener.Knows(Older);

        Assert.False(listener.Offer(Older));
        Assert.True(listener.Offer(Newer));
        Assert.False(listener.Offer(Newer));
        listener.End();
        Assert.Equal([Newer.Bytes], await All(listener));
    }

    static EventMessage Message(int acceleration) =>
        new(new(DateTime.UnixEpoch, acceleration, ClockMode.Running, [], []), "{}"u8);

    static async Task<List<byte[]>> All(Listener listener)
    {
        var all = new List<byte[]>();
        await foreach (var message in listener.Events(CancellationToken.None))
            all.Add(message);
        return all;
    }
}
