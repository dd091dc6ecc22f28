using Apis.Node.Timers;
using Apis.TestKit;

namespace Apis.Node.Tests.Timers;

public sealed class PeriodicallyTests
{
    [Fact]
    public void The_gap_begins_when_a_run_has_ended()
    {
        using var kit = new ActorTestKit();
        var begins = Worked(kit, new() { Work = 2, Gap = 5 });

        kit.Pass(TimeSpan.FromSeconds(15));

        Assert.Equal([0, 7, 14], begins);
    }

    [Fact]
    public void The_gap_is_asked_for_each_time()
    {
        using var kit = new ActorTestKit();
        var settings = new Settings { Gap = 5 };
        var begins = Worked(kit, settings);
        kit.Pass(TimeSpan.FromSeconds(1));

        settings.Gap = 1;
        kit.Pass(TimeSpan.FromSeconds(5.5));

        Assert.Equal([0, 5, 6], begins);
    }

    [Fact]
    public void A_run_that_fails_is_followed_by_another()
    {
        using var kit = new ActorTestKit();
        var begins = Worked(kit, new() { Gap = 5, Fails = true });

        kit.Pass(TimeSpan.FromSeconds(11));

        Assert.Equal([0, 5, 10], begins);
    }

    static List<int> Worked(ActorTestKit kit, Settings settings)
    {
        List<int> begins = [];
        kit.Sys.ActorOf(Props.Create(() => new Boss(Props.Create(() => new Worker(kit.Time, settings, begins)))));
        return begins;
    }

    sealed class Settings
    {
        public int Gap { get; set; }

        public int Work { get; init; }

        public bool Fails { get; init; }
    }

    sealed class Boss : ReceiveActor
    {
        public Boss(Props worker) => Context.ActorOf(worker);

        protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(_ => Directive.Resume);
    }

    sealed class Worker : ReceiveActor, IWithTimers
    {
        readonly TimeProvider _time;
        readonly Settings _settings;
        readonly List<int> _begins;
        readonly DateTimeOffset _born;
        Periodically _work = null!;

        public Worker(TimeProvider time, Settings settings, List<int> begins)
        {
            (_time, _settings, _begins, _born) = (time, settings, begins, time.GetUtcNow());
            ReceiveAsync<string>(_ => _work.Run(Work));
        }

        public ITimerScheduler Timers { get; set; } = null!;

        protected override void PreStart()
        {
            _work = new(Timers, "work", () => TimeSpan.FromSeconds(_settings.Gap));
            _work.Begin();
        }

        async Task Work()
        {
            _begins.Add((int)(_time.GetUtcNow() - _born).TotalSeconds);
            if (_settings.Work > 0)
                await Task.Delay(TimeSpan.FromSeconds(_settings.Work), _time);
            if (_settings.Fails)
                throw new InvalidOperationException("as the test wants it");
        }
    }
}
