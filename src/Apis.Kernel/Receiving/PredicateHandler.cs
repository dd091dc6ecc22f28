namespace Apis.Kernel.Receiving;

/// <summary>Handles the messages of a type that pass a condition.</summary>
sealed class PredicateHandler<T>(Action<T> action, Predicate<T> shouldHandle) : Handler
{
    public override bool TryHandle(object message)
    {
        if (message is not T wanted || !shouldHandle(wanted))
            return false;

        action(wanted);
        return true;
    }
}
