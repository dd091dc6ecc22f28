using System.Diagnostics;
using System.Threading.Channels;

namespace Apis.Bench.Kernel;

/// <summary>The yardstick for ping-pong: two tasks and two channels.</summary>
sealed class ChannelPingPong : IWorkload
{
    const int Messages = 2_000_000;

    public string Name => "channel-ping-pong";

    public string Description => "yardstick: Channel, ping-pong of one pair";

    public string[] Units => ["M/s"];

    public (string Reached, string ToReach) Reference => ("", "");

    public double[] Measure()
    {
        Run();
        return [Messages / Run().TotalMicroseconds];
    }

    static TimeSpan Run()
    {
        var there = Channel.CreateUnbounded<object>();
        var back = Channel.CreateUnbounded<object>();
        var start = Stopwatch.GetTimestamp();
        var ponger = Task.Run(() => Return(there.Reader, back.Writer));
        var pinger = Task.Run(() => Return(back.Reader, there.Writer));
        there.Writer.TryWrite(Note.Instance);
        Task.WaitAll(ponger, pinger);
        return Stopwatch.GetElapsedTime(start);
    }

    static async Task Return(ChannelReader<object> from, ChannelWriter<object> to)
    {
        for (var i = 0; i < Messages / 2; i++)
            to.TryWrite(await from.ReadAsync());
    }
}
