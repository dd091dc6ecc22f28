using System.Diagnostics;
using Apis.Kernel.Actors;

namespace Apis.Bench.Kernel;

/// <summary>Pairs of actors that tell one message back and forth.</summary>
sealed class PingPong(int pairs) : IWorkload
{
    const int Messages = 20_000_000;

    public string Name => pairs == 1 ? "ping-pong" : $"ping-pong-{pairs}";

    public string Description => pairs == 1 ? "ping-pong, one pair" : $"ping-pong, {pairs} pairs, in all";

    public string[] Units => ["M/s"];

    public (string Reached, string ToReach) Reference => pairs == 1 ? ("9.4 M/s", "14 M/s") : ("19.2 M/s", "30 M/s");

    public string? Yardstick => "channel-ping-pong";

    public double[] Measure()
    {
        using var system = ActorSystem.Create("bench");
        Run(system);
        return [Messages / Run(system).TotalMicroseconds];
    }

    TimeSpan Run(ActorSystem system)
    {
        var each = Messages / pairs / 2;
        using var end = new Latch(pairs);
        var players = Enumerable.Range(0, pairs)
            .Select(_ => (
                Ping: system.ActorOf(Props.Create(() => new Player(each, end))),
                Pong: system.ActorOf(Props.Create(() => new Player(int.MaxValue, end)))))
            .ToArray();

        var start = Stopwatch.GetTimestamp();
        foreach (var (ping, pong) in players)
            ping.Tell(Note.Instance, pong);
        end.Wait();
        return Stopwatch.GetElapsedTime(start);
    }

    sealed class Player : ReceiveActor
    {
        int _left;

        public Player(int messages, Latch end)
        {
            _left = messages;
            Receive<Note>(note =>
            {
                if (--_left > 0)
                    Sender.Tell(note, Self);
                else
                    end.Signal();
            });
        }
    }
}
