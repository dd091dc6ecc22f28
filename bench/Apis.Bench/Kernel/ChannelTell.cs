using System.Diagnostics;
using System.Threading.Channels;

namespace Apis.Bench.Kernel;

/// <summary>The yardstick: what a plain unbounded channel does with one writer and one reader.</summary>
sealed class ChannelTell : IWorkload
{
    const int Messages = 10_000_000;

    public string Name => "channel-tell";

    public string Description => "yardstick: Channel, 1 writer to 1 reader, 10 M";

    public string[] Units => ["M/s"];

    public (string Reached, string ToReach) Reference => ("", "");

    public double[] Measure()
    {
        Run();
        return [Messages / Run().TotalMicroseconds];
    }

    static TimeSpan Run()
    {
        var channel = Channel.CreateUnbounded<object>();
        var reader = Task.Run(() => Read(channel.Reader));
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Messages; i++)
            channel.Writer.TryWrite(Note.Instance);
        channel.Writer.Complete();
        reader.Wait();
        return Stopwatch.GetElapsedTime(start);
    }

    static async Task Read(ChannelReader<object> reader)
    {
        while (await reader.WaitToReadAsync())
        {
            while (reader.TryRead(out _))
            {
            }
        }
    }
}
