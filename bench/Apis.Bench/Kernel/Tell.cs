using System.Diagnostics;
using Apis.Kernel.Actors;

namespace Apis.Bench.Kernel;

/// <summary>One thread tells one actor as fast as it can.</summary>
sealed class Tell : IWorkload
{
    const int Messages = 10_000_000;

    public string Name => "tell";

    public string Description => "tell, 1 sender thread to 1 actor, 10 M messages";

    public string[] Units => ["M/s"];

    public (string Reached, string ToReach) Reference => ("23.5 M/s", "30 M/s");

    public string? Yardstick => "channel-tell";

    public double[] Measure()
    {
        using var system = ActorSystem.Create("bench");
        Run(system);
        return [Messages / Run(system).TotalMicroseconds];
    }

    static TimeSpan Run(ActorSystem system)
    {
        using var end = new Latch(1);
        var counter = system.ActorOf(Props.Create(() => new Counter(Messages, end)));
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Messages; i++)
            counter.Tell(Note.Instance, ActorRefs.NoSender);
        end.Wait();
        return Stopwatch.GetElapsedTime(start);
    }

    sealed class Counter : ReceiveActor
    {
        int _left;

        public Counter(int messages, Latch end)
        {
            _left = messages;
            Receive<Note>(_ =>
            {
                if (--_left == 0)
                    end.Signal();
            });
        }
    }
}
