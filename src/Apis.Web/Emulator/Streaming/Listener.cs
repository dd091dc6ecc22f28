using System.Threading.Channels;

namespace Apis.Web.Emulator.Streaming;

/// <summary>One who listens to events. Who is slow finds only the newest.</summary>
sealed class Listener
{
    readonly Channel<byte[]> _waiting = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public IAsyncEnumerable<byte[]> Events(CancellationToken isOver) => _waiting.Reader.ReadAllAsync(isOver);

    public void Offer(byte[] message) => _waiting.Writer.TryWrite(message);

    public void End() => _waiting.Writer.TryComplete();
}
