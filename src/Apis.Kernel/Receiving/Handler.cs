namespace Apis.Kernel.Receiving;

/// <summary>One line of a <see cref="Actors.ReceiveActor"/>'s table: takes a message, or leaves it to the next.</summary>
abstract class Handler
{
    public abstract bool TryHandle(object message);
}
