using Apis.Emulation.Faults;
using Apis.Emulation.Messages;

namespace Apis.Emulation.Hardware;

/// <summary>
/// A unit's DC/DC converter as others meet it: answers at once, late, or not at all, and stops by itself when nobody has asked it
/// for long.
/// </summary>
sealed class Dcdc : ReceiveActor, IWithTimers
{
    readonly string _unitId;
    readonly TimeSpan? _deadMansSwitch;
    ConverterFaults _faults = ConverterFaults.None;
    long _delayed;

    public Dcdc(string unitId, TimeSpan? deadMansSwitch)
    {
        (_unitId, _deadMansSwitch) = (unitId, deadMansSwitch);

        Receive<SetConverterFaults>(Break);
        Receive<IForUnit>(Hear);
        Receive<Late>(late => Context.Parent.Tell(new Admitted(late.Message), late.Asker));
        Receive<NobodyAsked>(_ => Context.Parent.Tell(new StopByItself(_unitId)));
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart() => Watch();

    void Break(SetConverterFaults message)
    {
        _faults = message.Faults;
        Context.Parent.Forward(new Admitted(message));
    }

    void Hear(IForUnit message)
    {
        if (_faults.IsSilent)
            return;

        Watch();
        if (_faults.Delay == TimeSpan.Zero)
            Context.Parent.Forward(new Admitted(message));
        else
            Timers.StartSingleTimer(_delayed++, new Late(message, Sender), _faults.Delay);
    }

    void Watch()
    {
        if (_deadMansSwitch is { } patience)
            Timers.StartSingleTimer(nameof(NobodyAsked), NobodyAsked.Instance, patience);
    }

    sealed record Late(object Message, IActorRef Asker);

    sealed class NobodyAsked
    {
        public static NobodyAsked Instance { get; } = new();
    }
}
