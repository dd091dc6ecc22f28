using Apis.Domain.Converters;

namespace Apis.Node.Controllers;

/// <summary>Something that the Controller still has to have done, and for whom.</summary>
/// <param name="Asker">Who waits for the answer; nobody for the periodic acquisition.</param>
/// <param name="Command">The order; null is to read.</param>
/// <param name="ReadsAll">Converter and battery, not the converter's status only.</param>
/// <param name="IsStop">Nothing goes before it, and it ends what is under way (C34).</param>
sealed record Errand(IActorRef Asker, DeviceCommand? Command, bool ReadsAll, bool IsStop)
{
    public static Errand Acquisition { get; } = new(ActorRefs.Nobody, null, ReadsAll: true, IsStop: false);

    public static Errand Read(IActorRef asker, bool all) => new(asker, null, all, IsStop: false);

    public static Errand Carry(IActorRef asker, DeviceCommand command) =>
        new(asker, command, ReadsAll: false, command.Action is DeviceAction.Scram);

    public static Errand Stop(IActorRef asker) => new(asker, DeviceCommand.Wait, ReadsAll: false, IsStop: true);
}
