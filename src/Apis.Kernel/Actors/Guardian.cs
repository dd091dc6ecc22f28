namespace Apis.Kernel.Actors;

/// <summary>The parent of all actors that have no other: /user and /system.</summary>
sealed class Guardian : UntypedActor
{
    protected override void OnReceive(object message) => Unhandled(message);
}
