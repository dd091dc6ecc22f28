using Apis.Emulation.Messages;

namespace Apis.Emulation.Hardware;

/// <summary>A DC bus as others meet it: leaks, and lines that are cut.</summary>
sealed class DcGrid : ReceiveActor
{
    public DcGrid() => Receive<IForBus>(message => Context.Parent.Forward(new Admitted(message)));
}
