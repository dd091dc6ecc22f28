using Apis.Emulation.Clocks;
using Apis.Emulation.Messages;

namespace Apis.Emulation.Hardware;

public sealed partial class Plant
{
    Snapshot? _lastSnapshot;
    long _snapshotVersion;

    void Run(RunPasses run)
    {
        for (var pass = 0; pass < run.Count && !_neighbourhood.HasEnded; pass++)
        {
            _neighbourhood.Pass();
            _options.AfterPass?.Invoke(_neighbourhood);
        }

        if (_neighbourhood.HasEnded && _mode is not ClockMode.Ended)
            End();
        Sender.Tell(Sender.Equals(_clock) ? PassesDone.Instance : Snapshot());
    }

    void End()
    {
        _mode = ClockMode.Ended;
        _clock.Tell(new SetClock(ClockMode.Ended));
        Context.System.EventStream.Publish(new DataEnded(_neighbourhood.Now));
    }

    void Accelerate(SetAcceleration message)
    {
        if (message.Factor is < 1 or > CommandLimits.MostAcceleration)
        {
            Refuse(RefusalKind.BadValue, $"an acceleration is from 1 to {CommandLimits.MostAcceleration}");
            return;
        }

        _neighbourhood.SetAcceleration(message.Factor);
        Sender.Tell(Snapshot());
    }

    void SetClock(SetClock message)
    {
        if (_neighbourhood.HasEnded)
            Refuse(RefusalKind.Impossible, "the data have ended");
        else
            _clock.Forward(message);
    }

    void SetMode(ClockIs clock)
    {
        _mode = clock.Mode;
        _lastSnapshot = null;
        Sender.Tell(Snapshot());
    }

    void Step(StepClock message)
    {
        if (message.Passes is < 1 or > CommandLimits.MostPasses)
            Refuse(RefusalKind.BadValue, $"so many passes at once are from 1 to {CommandLimits.MostPasses}");
        else if (_neighbourhood.HasEnded)
            Refuse(RefusalKind.Impossible, "the data have ended");
        else
            _clock.Forward(message);
    }

    /// <summary>The same object as long as nothing has changed, so that who serialises it needs to do so once.</summary>
    Snapshot Snapshot()
    {
        if (_lastSnapshot is null || _snapshotVersion != _neighbourhood.Version)
        {
            _snapshotVersion = _neighbourhood.Version;
            _lastSnapshot = new(
                _neighbourhood.Now, _neighbourhood.Acceleration, _mode, _neighbourhood.Panels(), _neighbourhood.BusPanels());
        }

        return _lastSnapshot;
    }
}
