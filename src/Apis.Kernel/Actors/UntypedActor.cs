namespace Apis.Kernel.Actors;

/// <summary>An actor that sorts its messages itself.</summary>
public abstract class UntypedActor : ActorBase
{
    protected sealed override bool Receive(object message)
    {
        OnReceive(message);
        return true;
    }

    protected abstract void OnReceive(object message);
}
