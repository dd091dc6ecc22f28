using Apis.Kernel.Cells;

namespace Apis.Kernel.Receiving;

/// <summary>Handles the messages of a type with a method that may await; the mailbox waits with it.</summary>
sealed class AsyncHandler<T>(Func<T, Task> handle, Predicate<T>? shouldHandle) : Handler
{
    public override bool TryHandle(object message)
    {
        if (message is not T wanted || shouldHandle?.Invoke(wanted) == false)
            return false;

        ActorCell.Current!.Await(handle, wanted);
        return true;
    }
}
