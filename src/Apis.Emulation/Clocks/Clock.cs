using Apis.Emulation.Messages;

namespace Apis.Emulation.Clocks;

/// <summary>
/// Says when a pass is due. It ticks on fixed instants, so that emulated time doesn't fall behind by what a pass takes (E21).
/// </summary>
sealed class Clock : ReceiveActor, IWithTimers
{
    /// <summary>Short enough that who asks something in between is answered within milliseconds.</summary>
    const int PassesInARow = 16;

    static readonly RunPasses One = new(1);
    static readonly RunPasses Several = new(PassesInARow);

    readonly TimeSpan _period;
    ClockMode _mode;

    public Clock(TimeSpan period, ClockMode mode)
    {
        (_period, _mode) = (period, mode);

        Receive<SetClock>(Set);
        Receive<StepClock>(step => Context.Parent.Forward(new RunPasses(step.Passes)));
        Receive<Tick>(_ => Context.Parent.Tell(One));
        Receive<PassesDone>(_ => Context.Parent.Tell(Several), _ => _mode is ClockMode.AsFastAsPossible);
        Receive<PassesDone>(_ => { });
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart() => Begin();

    void Set(SetClock message)
    {
        var wasFast = _mode is ClockMode.AsFastAsPossible;
        _mode = message.Mode;
        Context.Parent.Forward(new ClockIs(_mode));
        if (wasFast && _mode is ClockMode.AsFastAsPossible)
            return;

        Timers.Cancel(nameof(Tick));
        Begin();
    }

    void Begin()
    {
        if (_mode is ClockMode.Running)
            Timers.StartPeriodicTimer(nameof(Tick), Tick.Instance, _period);
        else if (_mode is ClockMode.AsFastAsPossible)
            Context.Parent.Tell(Several);
    }

    sealed class Tick
    {
        public static Tick Instance { get; } = new();
    }
}
