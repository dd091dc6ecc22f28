using Apis.Emulation.Faults;
using Apis.Emulation.Messages;

namespace Apis.Emulation.Hardware;

/// <summary>A home's battery and its energy management unit as others meet them.</summary>
sealed class Battery : ReceiveActor
{
    BatteryFaults _faults = BatteryFaults.None;

    public Battery()
    {
        Receive<SetBatteryFaults>(Break);
        Receive<SetEmu>(message => Context.Parent.Forward(new Admitted(message)));
        Receive<ReadBattery>(message => Context.Parent.Forward(new Admitted(message)), _ => !_faults.IsSilent);
    }

    void Break(SetBatteryFaults message)
    {
        _faults = message.Faults;
        Context.Parent.Forward(new Admitted(message));
    }
}
