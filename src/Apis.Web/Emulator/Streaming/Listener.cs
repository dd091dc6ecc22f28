using System.Threading.Channels;

namespace Apis.Web.Emulator.Streaming;

/// <summary>One who listens to events. Who is slow finds only the newest.</summary>
sealed class Listener
{
    readonly Channel<byte[]> _waiting = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    EventMessage? _newest;

    public IAsyncEnumerable<byte[]> Events(CancellationToken isOver) => _waiting.Reader.ReadAllAsync(isOver);

    /// <summary>False when it knows the message already.</summary>
    public bool Offer(EventMessage message)
    {
        if (ReferenceEquals(Interlocked.Exchange(ref _newest, message), message))
            return false;

        _waiting.Writer.TryWrite(message.Bytes);
        return true;
    }

    /// <summary>It got the message another way.</summary>
    public void Knows(EventMessage message) => Volatile.Write(ref _newest, message);

    /// <summary>Never in the place of an event that still waits.</summary>
    public void OfferComment()
    {
        if (_waiting.Reader.Count == 0)
            _waiting.Writer.TryWrite(EventMessage.Comment);
    }

    public void End() => _waiting.Writer.TryComplete();
}
