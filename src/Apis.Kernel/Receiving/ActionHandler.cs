namespace Apis.Kernel.Receiving;

/// <summary>Handles every message of a type.</summary>
sealed class ActionHandler<T>(Action<T> action) : Handler
{
    public override bool TryHandle(object message)
    {
        if (message is not T wanted)
            return false;

        action(wanted);
        return true;
    }
}
